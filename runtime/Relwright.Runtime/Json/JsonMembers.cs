using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>The member names of one type, in the order in which they are expected; made once and kept in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMembers
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly byte[] _literals;
    private readonly int[] _starts;
    private readonly int[] _slots;
    // Of each literal the first bytes, filled up to a fixed size, a bit for each byte that counts, and the length: all that is needed is in one place.
    private readonly byte[] _patterns;

    /// <summary>Prepares the look-up.</summary>
    /// <param name="names">The names, unescaped, which the caller gives away; the place of a name is its index. An array and no span: the arguments of one would be a type of their own, compiled at the first call.</param>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public JsonMembers(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        _utf8 = new byte[names.Length][];
        _starts = new int[names.Length + 1];
        int size = 4;
        while (size < 4 * names.Length)
            size *= 2;
        _slots = new int[size];

        // Arrays and no collections of any kind: this runs before the first body is read, and each would be loaded for it.
        var literals = new byte[names.Length][];
        for (int i = 0; i < names.Length; i++)
        {
            _utf8[i] = JsonText.Utf8(names[i]);
            literals[i] = JsonText.NameLiteral(names[i]);
            _starts[i + 1] = _starts[i] + 1 + literals[i].Length;
            int slot = Slot(_utf8[i]);
            for (; _slots[slot] != 0; slot = (slot + 1) & (size - 1))
            {
                if (names[_slots[slot] - 1] == names[i])
                    throw new ArgumentException($"The member '{names[i]}' comes twice.", nameof(names));
            }

            _slots[slot] = i + 1;
        }

        _literals = new byte[_starts[names.Length]];
        for (int i = 0; i < names.Length; i++)
        {
            _literals[_starts[i]] = (byte)',';
            new ReadOnlySpan<byte>(literals[i]).CopyTo(new Span<byte>(_literals, _starts[i] + 1, literals[i].Length));
        }

        _patterns = new byte[names.Length * JsonScan.Entry];
        for (int i = 0; i < names.Length; i++)
            JsonScan.PutPattern(new Span<byte>(_patterns, i * JsonScan.Entry, JsonScan.Entry), Literal(i));
    }

    /// <summary>How many members there are.</summary>
    public int Count => _names.Length;

    /// <summary>The name of a member.</summary>
    /// <param name="member">Its index.</param>
    public string Name(int member) => _names[member];

    /// <summary>The index of a member, -1 for an unknown one.</summary>
    /// <param name="utf8">The name in UTF-8, unescaped.</param>
    public int IndexOf(ReadOnlySpan<byte> utf8)
    {
        int slot = Slot(utf8);
        while (_slots[slot] != 0)
        {
            int member = _slots[slot] - 1;
            if (utf8.SequenceEqual(_utf8[member]))
                return member;
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return -1;
    }

    /// <summary>The index of a member, -1 for an unknown one.</summary>
    internal int IndexOf(string name) => Array.IndexOf(_names, name);

    /// <summary>The name as a minified body has it behind another member: with comma, quotes and colon.</summary>
    internal ReadOnlySpan<byte> Literal(int member)
    {
        int start = _starts[member];
        return new ReadOnlySpan<byte>(_literals, start, _starts[member + 1] - start);
    }

    /// <summary>Whether a member's name stands at a place, with quotes and colon and nothing between.</summary>
    /// <param name="json">The body.</param>
    /// <param name="at">The place before the opening quote.</param>
    /// <param name="member">The index; from 0, and no member is there beyond the last.</param>
    /// <param name="comma">1 if a comma has to stand before the quote, 0 if anything may.</param>
    /// <returns>How long that is with the byte before it; 0 where it does not stand there, or too close to the end of the body to be compared at once.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Length(ReadOnlySpan<byte> json, int at, int member, uint comma)
    {
        int length = JsonScan.Length(json, at, _patterns, member, comma);
        return length <= JsonScan.Pattern || GoesOn(json, at, member) ? length : 0;
    }

    /// <summary>Whether all of a name that is longer than its pattern stands at a place.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool GoesOn(ReadOnlySpan<byte> json, int at, int member) => json[(at + 1)..].StartsWith(Literal(member)[1..]);

    /// <summary>The member whose name stands between quotes at a place, with a colon right behind.</summary>
    /// <param name="json">The body.</param>
    /// <param name="at">The place before the opening quote.</param>
    /// <param name="length">How long it is with the byte before it.</param>
    /// <returns>The index; -1 where no member's name stands there in this form.</returns>
    internal int Find(ReadOnlySpan<byte> json, int at, out int length)
    {
        length = 0;
        int name = JsonScan.NameLength(json, at + 2);
        if (name < 0)
            return -1;
        for (int slot = Slot(json.Slice(at + 2, name)); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            length = Length(json, at, _slots[slot] - 1, comma: 0);
            if (length != 0)
                return _slots[slot] - 1;
        }

        return -1;
    }

    private int Slot(ReadOnlySpan<byte> utf8)
    {
        // Length and ends tell the names of one type apart; the table is ours, so no input can make it collide more. In the order of the
        // machine, and not by BinaryPrimitives, whose assembly would be loaded with the first call.
        uint hash = (uint)utf8.Length * 0x9E3779B1;
        if (utf8.Length >= sizeof(uint))
            hash += (BitConverter.ToUInt32(utf8) * 0x85EBCA6B) ^ (BitConverter.ToUInt32(utf8[^sizeof(uint)..]) * 0xC2B2AE35);
        else if (!utf8.IsEmpty)
            hash += (utf8[0] + ((uint)utf8[^1] << 8)) * 0x85EBCA6B;
        return (int)(hash >> 16) & (_slots.Length - 1);
    }
}
