using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text;
using Relwright.Generated;

namespace Relwright;

#pragma warning disable CA1825 // see NoEntries

/// <summary>The links of a representation by relation, in the order in which they came.</summary>
/// <remarks>
/// Sets are equal when they are of one type and lead to the same places: neither the order of the relations counts, nor
/// whether a single link came in an array.
/// </remarks>
public record LinkSet
{
    // Not Array.Empty: what is generic over a struct of ours is compiled at the first call.
    internal static readonly LinkEntry[] NoEntries = new LinkEntry[0];

    private LinkEntry[] _entries;

    /// <summary>A set without links.</summary>
    public LinkSet() => _entries = NoEntries;

    /// <summary>A set with the links of another one.</summary>
    /// <param name="links">The other set.</param>
    protected LinkSet(LinkSet links)
    {
        ArgumentNullException.ThrowIfNull(links);
        _entries = links._entries;
    }

    /// <summary>A set of the links that a reader collected.</summary>
    /// <param name="links">What it collected; empty afterwards.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected LinkSet(ref LinkSetBuilder links) => _entries = links.ToEntries();

    internal LinkSet(LinkEntry[] entries) => _entries = entries;

    /// <summary>The set without links.</summary>
    public static LinkSet None { get; } = new();

    /// <summary>The link to the representation itself.</summary>
    public Link? Self
    {
        get => Find("self");
        init => Set("self", value);
    }

    /// <summary>Every link with its relation.</summary>
    public IEnumerable<(string Rel, Link Link)> All
    {
        get
        {
            foreach (LinkEntry entry in _entries)
            {
                for (int i = 0; i < entry.Count; i++)
                    yield return (entry.Rel, entry[i]);
            }
        }
    }

    internal ReadOnlySpan<LinkEntry> Entries => _entries;

    /// <summary>The first link of a relation, null where the relation was not offered.</summary>
    /// <param name="rel">The relation, compared ordinally.</param>
    public Link? Find(string rel)
    {
        int index = IndexOf(rel);
        return index < 0 ? null : _entries[index].First;
    }

    /// <summary>The links of a relation, in order; none where the relation was not offered.</summary>
    /// <param name="rel">The relation, compared ordinally.</param>
    public EquatableList<Link> FindAll(string rel)
    {
        int index = IndexOf(rel);
        return index < 0
            ? EquatableList<Link>.Empty
            : _entries[index].Value switch
            {
                Link link => EquatableList.Own([link]),
                Link[] links => EquatableList.Own(links),
                _ => EquatableList<Link>.Empty,
            };
    }

    /// <summary>Whether there is a link of a relation.</summary>
    /// <param name="rel">The relation, compared ordinally.</param>
    public bool Contains(string rel) => Find(rel) is not null;

    /// <summary>Whether both sets are of one type and have equal links.</summary>
    /// <param name="other">The other set.</param>
    public virtual bool Equals(LinkSet? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || EqualityContract != other.EqualityContract)
            return false;

        Dictionary<string, LinkEntry> offered = new(StringComparer.Ordinal);
        foreach (LinkEntry entry in _entries.Where(entry => entry.Count > 0))
            offered[entry.Rel] = entry;
        int matched = 0;
        foreach (LinkEntry entry in other._entries.Where(entry => entry.Count > 0))
        {
            if (!offered.TryGetValue(entry.Rel, out LinkEntry mine) || !mine.HasSameLinks(entry))
                return false;
            matched++;
        }

        return matched == offered.Count;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (LinkEntry entry in _entries)
        {
            if (entry.First is { } link)
                hash = unchecked(hash + HashCode.Combine(entry.Rel, link.Href, entry.Count));
        }

        return hash;
    }

    /// <summary>The relations and where they lead; of a <c>data:</c> URI only the type, since its value may be long or a secret.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder(EqualityContract.Name).Append(" {");
        foreach ((string rel, Link link) in All)
            text.Append(' ').Append(rel).Append(" = ").Append(Shown(link.Href)).Append(',');
        if (text[^1] == ',')
            text.Length--;
        return text.Append(" }").ToString();
    }

    internal static string Shown(string href)
    {
        int comma = href.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? href.IndexOf(',', StringComparison.Ordinal) : -1;
        return comma < 0 ? href : href[..(comma + 1)] + "…";
    }

    /// <summary>Puts one link in the place of a relation's links, or takes them out.</summary>
    /// <param name="rel">The relation.</param>
    /// <param name="link">The link; null for none.</param>
    protected void Set(string rel, Link? link) => Put(rel, link);

    /// <summary>Puts links in the place of a relation's links, or takes them out.</summary>
    /// <param name="rel">The relation.</param>
    /// <param name="links">The links, written as an array; null for none.</param>
    protected void SetAll(string rel, EquatableList<Link>? links) => Put(rel, links?.AsSpan().ToArray());

    /// <summary>A copy with one link in the place of a relation's links, or without them.</summary>
    internal LinkSet With(string rel, Link? link)
    {
        LinkSet copy = this with { };
        copy.Put(rel, link);
        return copy;
    }

    private void Put(string rel, object? value)
    {
        int index = IndexOf(rel);
        // Copies share the array, so it is never changed in place.
        if (value is null)
            _entries = index < 0 ? _entries : [.. _entries[..index], .. _entries[(index + 1)..]];
        else if (index < 0)
            _entries = [.. _entries, new LinkEntry(rel, value)];
        else
            _entries = [.. _entries[..index], new LinkEntry(rel, value), .. _entries[(index + 1)..]];
    }

    private int IndexOf(string rel)
    {
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Rel == rel)
                return i;
        }

        return -1;
    }
}
