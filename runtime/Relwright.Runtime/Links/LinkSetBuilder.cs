using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>Collects the links of a representation, in time linear to the input.</summary>
/// <param name="known">The relations that the specification expects, in its order: predicted, and never allocated.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LinkSetBuilder(JsonMembers known)
{
    /// <summary>Up to here a scan for an equal relation is cheaper than a dictionary.</summary>
    private const int Scanned = 16;

    private static readonly JsonMembers s_none = new();

    private readonly JsonMembers? _known = known;
    // Two lists of objects and none of entries: what is generic over a struct of ours is compiled at the first call.
    private ListBuilder<string> _rels;
    private ListBuilder<object> _values;
    private Dictionary<string, int>? _byRel;

    /// <summary>Reads the object of links, each a link object or an array of them.</summary>
    /// <param name="json">Where from; null is read as no links.</param>
    /// <param name="unknown">Takes the note that the object came empty.</param>
    /// <param name="member">The index of the links' member in its owner.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ReadJson(ref JsonCursor json, ref UnknownMembersBuilder unknown, int member)
    {
        // Of two objects of links the last counts.
        Clear();
        if (json.TryReadNull())
            return;
        json.BeginObject();
        JsonMembers known = _known ?? s_none;
        bool any = false;
        int rel = -1;
        // While known relations come in the order of the specification, none of them can come twice.
        int before = -1;
        var ignored = new UnknownMembersBuilder();
        while (json.NextMember(known, ref rel, ref ignored))
        {
            any = true;
            if (rel > before)
            {
                before = rel;
                _rels.Add(known.Name(rel));
                _values.Add(ReadValue(ref json));
                continue;
            }

            before = known.Count;
            string name = rel >= 0 ? known.Name(rel) : json.MemberName;
            Put(name, ReadValue(ref json), replace: true);
        }

        if (!any)
            unknown.NoteEmpty(member);
    }

    /// <summary>Adds a link; a second one of a relation makes them an array.</summary>
    /// <param name="rel">The relation.</param>
    /// <param name="link">The link.</param>
    public void Add(string rel, Link link) => Put(rel, link, replace: false);

    /// <summary>The text of a relation: the known instance where the specification knows it.</summary>
    /// <param name="utf8">The relation in UTF-8, unescaped.</param>
    public readonly string Intern(ReadOnlySpan<byte> utf8)
    {
        int index = _known?.IndexOf(utf8) ?? -1;
        return index >= 0 ? _known!.Name(index) : System.Text.Encoding.UTF8.GetString(utf8);
    }

    /// <summary>What was collected; the builder is empty afterwards.</summary>
    public LinkSet Build() => _rels.Count == 0 ? LinkSet.None : new LinkSet(ToEntries());

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal LinkEntry[] ToEntries()
    {
        if (_rels.Count == 0)
            return LinkSet.NoEntries;
        var entries = new LinkEntry[_rels.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            object value = _values.ItemAt(i);
            entries[i] = new LinkEntry(_rels.ItemAt(i), value is Link ? value : Settled(value));
        }

        Clear();
        return entries;
    }

    private void Clear()
    {
        _rels.Clear();
        _values.Clear();
        _byRel = null;
    }

    /// <summary>Apart, so that a first call that comes to nothing but links loads no collections.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object Settled(object value) => value is List<Link> links ? links.ToArray() : value;

    /// <summary>A link, an array of links, or the raw bytes of anything else: null, a text, an object without href.</summary>
    private static object ReadValue(ref JsonCursor json)
    {
        JsonMark start = json.Mark();
        if (json.AtObject)
        {
            if (Link.ReadJson(ref json) is { } link)
                return link;
        }
        else if (json.AtArray)
        {
            if (ReadLinks(ref json) is { } links)
                return links;
        }

        json.Return(start);
        return json.CaptureRaw().ToArray();
    }

    private static Link[]? ReadLinks(ref JsonCursor json)
    {
        var links = new ListBuilder<Link>();
        json.BeginArray();
        while (json.NextItem())
        {
            if (!json.AtObject || Link.ReadJson(ref json) is not { } link)
                return null;
            links.Add(link);
        }

        return links.Take();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Put(string rel, object value, bool replace)
    {
        int same = IndexOf(rel);
        if (same < 0)
        {
            _byRel?.Add(rel, _rels.Count);
            _rels.Add(rel);
            _values.Add(value);
            return;
        }

        ref object known = ref _values[same];
        if (replace)
        {
            known = value;
            return;
        }

        if (known is not List<Link> links)
        {
            links = known is Link[] several ? [.. several] : known is Link one ? [one] : [];
            known = links;
        }

        links.Add((Link)value);
    }

    private int IndexOf(string rel)
    {
        if (_byRel is null && _rels.Count >= Scanned)
        {
            _byRel = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < _rels.Count; i++)
                _byRel.Add(_rels.ItemAt(i), i);
        }

        if (_byRel is not null)
            return _byRel.TryGetValue(rel, out int found) ? found : -1;
        for (int i = 0; i < _rels.Count; i++)
        {
            if (_rels.ItemAt(i) == rel)
                return i;
        }

        return -1;
    }
}
