using System;
using System.ComponentModel;
using System.Text;

namespace Relwright.Generated;

/// <summary>The name of an element or attribute; made once and kept in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlName
{
    /// <summary>Takes a name.</summary>
    /// <param name="local">The name without prefix, one that XML allows.</param>
    /// <param name="ns">The namespace name; <see langword="null"/> for the one that names without a prefix are in where it stands.</param>
    /// <param name="prefix">The prefix to write; <see langword="null"/> or empty declares the namespace as the default one.</param>
    public XmlName(string local, string? ns = null, string? prefix = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(local);
        NamespaceName = ns;
        Local = Encoding.UTF8.GetBytes(local);
        Namespace = ns is null ? null : Encoding.UTF8.GetBytes(ns);
        Prefix = ns is null || prefix is null ? [] : Encoding.UTF8.GetBytes(prefix);
        Qualified = Prefix.Length == 0 ? Local : [.. Prefix, (byte)':', .. Local];
    }

    /// <summary>The prefix that is written; empty for none.</summary>
    internal byte[] Prefix { get; }

    internal byte[] Local { get; }

    /// <summary>The name with its prefix, as it is written.</summary>
    internal byte[] Qualified { get; }

    /// <summary>The namespace; null for that of names without a prefix.</summary>
    internal byte[]? Namespace { get; }

    internal string? NamespaceName { get; }

    /// <summary>Whether a reader takes an element of any name for it.</summary>
    internal bool IsAssumed { get; private init; }

    /// <summary>The namespace of names without a prefix within an element of this name.</summary>
    /// <param name="outer">That around the element.</param>
    internal byte[] DefaultWithin(byte[] outer) => Namespace is not null && Prefix.Length == 0 ? Namespace : outer;

    /// <summary>A name without a namespace of its own.</summary>
    /// <param name="local">The name.</param>
    public static implicit operator XmlName(string local) => new(local);

    /// <summary>A name that nobody states: it is written, and any is read.</summary>
    /// <param name="local">The name.</param>
    public static XmlName Assumed(string local) => new(local) { IsAssumed = true };
}
