using System;
using System.ComponentModel;
using System.Text;

namespace Relwright.Generated;

/// <summary>A child element that a reader expects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct XmlMember
{
    private XmlMember(XmlMemberKind kind, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Kind = kind;
        Name = name;
    }

    internal XmlMemberKind Kind { get; }

    internal string Name { get; }

    /// <summary>A <c>&lt;property name="…"&gt;</c>.</summary>
    /// <param name="name">The property's name, unescaped.</param>
    public static XmlMember Property(string name) => new(XmlMemberKind.Property, name);

    /// <summary>A <c>&lt;propertyList name="…"&gt;</c>.</summary>
    /// <param name="name">The list's name, unescaped.</param>
    public static XmlMember List(string name) => new(XmlMemberKind.List, name);

    /// <summary>An embedded <c>&lt;resource rel="…"&gt;</c>.</summary>
    /// <param name="relation">Its relation to the resource around it, unescaped.</param>
    public static XmlMember Resource(string relation) => new(XmlMemberKind.Resource, relation);

    /// <summary>An element that is told by its own name, such as the <c>&lt;code&gt;</c> of an error body.</summary>
    /// <param name="name">The element's local name.</param>
    public static XmlMember Element(string name) => new(XmlMemberKind.Element, name);

    /// <summary>The start tag as it nearly always comes; empty where attributes make that unforeseeable.</summary>
    internal byte[] StartTag() => Kind switch
    {
        XmlMemberKind.Property => Encoding.UTF8.GetBytes($"<property name=\"{Escape(Name)}\">"),
        XmlMemberKind.List => Encoding.UTF8.GetBytes($"<propertyList name=\"{Escape(Name)}\">"),
        XmlMemberKind.Element => Encoding.UTF8.GetBytes($"<{Name}>"),
        _ => [],
    };

    private static string Escape(string name) => name
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
