using System;
using System.ComponentModel;
using System.Text;

namespace Relwright.Generated;

/// <summary>What a reader expects in an element, in the order that is predicted; made once for each type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlMembers
{
    /// <summary>Ends the name of an unknown member that holds further attributes of a known property.</summary>
    internal const string AttributesOf = "/@*";

    private readonly Entry[] _entries;

    // Chains of entries with one hash; the names are the specification's, so nobody can make them collide on purpose.
    private readonly int[] _buckets;

    /// <summary>Prepares the members of a type.</summary>
    /// <param name="ns">The namespace name of the elements; null accepts any, empty is no namespace.</param>
    /// <param name="resource">The name of the resource: the relation that its root element is taken to have. A root with another one keeps it as an unknown attribute.</param>
    /// <param name="members">The members, in the order in which they are likely to come.</param>
    public XmlMembers(string? ns, string resource, params XmlMember[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(resource);
        NamespaceName = ns;
        Namespace = ns is null ? null : Encoding.UTF8.GetBytes(ns);
        Resource = resource;
        ResourceUtf8 = Encoding.UTF8.GetBytes(resource);
        _entries = new Entry[members.Length];
        _buckets = new int[Math.Max(1, members.Length * 2)];
        for (int i = members.Length - 1; i >= 0; i--)
        {
            XmlMember member = members[i];
            byte[] name = Encoding.UTF8.GetBytes(member.Name);
            ref int bucket = ref _buckets[Hash(member.Kind, name) % (uint)_buckets.Length];
            _entries[i] = new Entry(member.Kind, member.Name, name, member.StartTag(), bucket);
            bucket = i + 1;
        }
    }

    /// <summary>The name of the resource.</summary>
    public string Resource { get; }

    internal byte[] ResourceUtf8 { get; }

    internal byte[]? Namespace { get; }

    internal string? NamespaceName { get; }

    internal ReadOnlySpan<Entry> Entries => _entries;

    internal string Name(int member) => _entries[member].Name;

    /// <summary>Whether elements of this namespace are meant.</summary>
    internal bool Accepts(ReadOnlySpan<byte> ns) => Namespace is null || ns.SequenceEqual(Namespace);

    /// <summary>Whether there is a member with this index, and it is of this kind and name.</summary>
    internal bool Is(int member, XmlMemberKind kind, ReadOnlySpan<byte> name) =>
        (uint)member < (uint)_entries.Length && _entries[member].Kind == kind && name.SequenceEqual(_entries[member].Utf8);

    /// <summary>The first member of this kind and name, or -1.</summary>
    internal int IndexOf(XmlMemberKind kind, ReadOnlySpan<byte> name)
    {
        for (int i = _buckets[Hash(kind, name) % (uint)_buckets.Length]; i != 0; i = _entries[i - 1].Next)
        {
            ref readonly Entry entry = ref _entries[i - 1];
            if (entry.Kind == kind && name.SequenceEqual(entry.Utf8))
                return i - 1;
        }

        return -1;
    }

    private static uint Hash(XmlMemberKind kind, ReadOnlySpan<byte> name)
    {
        uint hash = ((uint)kind * 7) + (uint)name.Length;
        return name.IsEmpty ? hash : unchecked((((hash * 31) + name[0]) * 31 + name[name.Length / 2]) * 31 + name[^1]);
    }

    /// <param name="Kind">What kind of child it is.</param>
    /// <param name="Name">What tells it from others of the kind.</param>
    /// <param name="Utf8">The name in UTF-8.</param>
    /// <param name="StartTag">The start tag as it nearly always comes; empty where that cannot be foreseen.</param>
    /// <param name="Next">The next entry of the same bucket plus one; 0 for none.</param>
    internal readonly record struct Entry(XmlMemberKind Kind, string Name, byte[] Utf8, byte[] StartTag, int Next)
    {
        /// <summary>Length of the name of the element.</summary>
        internal int ElementLength { get; } = Math.Max(0, StartTag.AsSpan().IndexOfAny((byte)' ', (byte)'>') - 1);
    }
}
