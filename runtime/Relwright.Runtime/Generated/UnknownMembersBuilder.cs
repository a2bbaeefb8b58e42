using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>Collects what a reader meets beyond the description, in time linear to the input.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct UnknownMembersBuilder
{
    /// <summary>Up to here a scan for an equal name is cheaper than a dictionary.</summary>
    private const int Scanned = 8;

    private Entry[]? _entries;
    private int _count;
    private byte[]? _bytes;
    private int _used;
    private int _dead;
    private bool _dropped;
    private Dictionary<string, int>? _byName;
    private MemberSet _nulls;
    private MemberSet _empties;

    /// <summary>Keeps the member that the cursor stands in: its name and the bytes of its value.</summary>
    /// <param name="json">Where from; stands behind the value afterwards.</param>
    public void ReadJson(ref JsonCursor json)
    {
        string name = json.MemberName;
        Keep(name, json.CaptureRaw(), WireFormat.Json, -1);
    }

    /// <summary>Keeps the value of a declared member whose kind no property can hold.</summary>
    /// <param name="json">Where from; stands behind the value afterwards.</param>
    /// <param name="member">The index of the member.</param>
    public void ReadDeclaredJson(ref JsonCursor json, int member)
    {
        // A null is noted already.
        if (json.TryReadNull())
            return;
        string name = json.MemberName;
        Keep(name, json.CaptureRaw(), WireFormat.Json, member);
    }

    /// <summary>Keeps a member. Of JSON members with one name the last wins; in XML each is kept.</summary>
    /// <param name="name">The member's name, unescaped.</param>
    /// <param name="rawValue">The value in the bytes of the wire; copied.</param>
    /// <param name="format">The format of the value.</param>
    public void Add(string name, ReadOnlySpan<byte> rawValue, WireFormat format) =>
        Keep(name, rawValue, format, -1);

    /// <summary>Keeps a member unless one of its name is kept already.</summary>
    internal void AddOnce(string name, ReadOnlySpan<byte> rawValue, WireFormat format)
    {
        if (IndexOf(name) < 0)
            Keep(name, rawValue, format, -1);
    }

    /// <summary>Keeps the value of a declared member that has a shape which no property can hold.</summary>
    /// <param name="member">The index of the member; its line of the writer gives the value back.</param>
    /// <param name="name">The member's name, unescaped.</param>
    /// <param name="rawValue">The value in the bytes of the wire; copied.</param>
    /// <param name="format">The format of the value.</param>
    public void AddDeclared(int member, string name, ReadOnlySpan<byte> rawValue, WireFormat format) =>
        Keep(name, rawValue, format, member);

    /// <summary>Drops what <see cref="AddDeclared"/> kept, if anything.</summary>
    internal void DropDeclared(int member, string name)
    {
        int index = IndexOf(name);
        if (index < 0 || _entries![index].Declared != member)
            return;
        // Left out at the end; its place is taken where the member comes with something to keep once more.
        _dead += _entries[index].Length;
        _entries[index] = _entries[index] with { Length = 0 };
        _dropped = true;
    }

    /// <summary>Notes that a declared member came as null.</summary>
    /// <param name="member">The index of the member.</param>
    public void NoteNull(int member) => _nulls.Add(member);

    /// <summary>Notes that a declared member came as an object without members.</summary>
    /// <param name="member">The index of the member.</param>
    public void NoteEmpty(int member) => _empties.Add(member);

    /// <summary>What was collected.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public UnknownMembers Build() => Any ? BuildSome() : UnknownMembers.None;

    /// <summary>Whether anything was collected.</summary>
    internal readonly bool Any => _count != 0 || !_nulls.IsEmpty || !_empties.IsEmpty;

    /// <summary>Whether further attributes of a declared member of XML were kept.</summary>
    internal bool HasAttributes { readonly get; private set; }

    private UnknownMembers BuildSome()
    {
        if (_dropped)
            _count = LeaveOutDropped(_entries.AsSpan(0, _count));
        if (_count == 0)
            return new UnknownMembers([], _nulls, _empties);

        bool copy = _dead != 0 || _used != _bytes!.Length;
        byte[] bytes = copy ? new byte[_used - _dead] : _bytes!;
        var members = new UnknownMember[_count];
        int copied = 0;
        for (int i = 0; i < members.Length; i++)
        {
            Entry entry = _entries![i];
            int start = entry.Start;
            if (copy)
            {
                start = copied;
                _bytes.AsSpan(entry.Start, entry.Length).CopyTo(bytes.AsSpan(start));
                copied += entry.Length;
            }

            members[i] = new UnknownMember(entry.Name, bytes.AsMemory(start, entry.Length), entry.Format, entry.Declared);
        }

        return new UnknownMembers(members, _nulls, _empties);
    }

    private static int LeaveOutDropped(Span<Entry> entries)
    {
        int left = 0;
        foreach (Entry entry in entries)
        {
            if (entry.Declared < 0 || entry.Length != 0)
                entries[left++] = entry;
        }

        return left;
    }

    private void Keep(string name, ReadOnlySpan<byte> raw, WireFormat format, int declared)
    {
        HasAttributes |= format == WireFormat.Xml && declared >= 0;
        var entry = new Entry(name, _used, raw.Length, format, declared);
        if (_bytes is null)
            _bytes = new byte[raw.Length];
        else if (_bytes.Length - _used < raw.Length)
            Array.Resize(ref _bytes, checked((int)Math.Min(Array.MaxLength, Math.Max(2L * _bytes.Length, (long)_used + raw.Length))));
        raw.CopyTo(_bytes.AsSpan(_used));
        _used += raw.Length;

        // In XML only what belongs to a declared member has one place; whatever else bears its name is something else.
        int same = format == WireFormat.Json || declared >= 0 ? IndexOf(name) : -1;
        if (same >= 0 && (format == WireFormat.Json || _entries![same].Declared == declared))
        {
            _dead += _entries![same].Length;
            _entries[same] = entry;
            return;
        }

        if (_entries is null)
            _entries = new Entry[1];
        else if (_count == _entries.Length)
            Array.Resize(ref _entries, Math.Max(4, 2 * _count));
        _byName?.TryAdd(name, _count);
        _entries[_count++] = entry;
    }

    private int IndexOf(string name)
    {
        if (_byName is null && _count >= Scanned)
        {
            _byName = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < _count; i++)
                _byName.TryAdd(_entries![i].Name, i);
        }

        if (_byName is not null)
            return _byName.TryGetValue(name, out int found) ? found : -1;
        for (int i = 0; i < _count; i++)
        {
            if (_entries![i].Name == name)
                return i;
        }

        return -1;
    }

    private readonly record struct Entry(string Name, int Start, int Length, WireFormat Format, int Declared);
}
