using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;

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

    /// <summary>Prepares the look-up.</summary>
    /// <param name="names">The names, unescaped; the place of a name is its index.</param>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public JsonMembers(params ReadOnlySpan<string> names)
    {
        _names = names.ToArray();
        _utf8 = new byte[names.Length][];
        _starts = new int[names.Length + 1];
        var literals = new List<byte>();
        int size = 4;
        while (size < 2 * names.Length)
            size *= 2;
        _slots = new int[size];

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            if (!seen.Add(names[i]))
                throw new ArgumentException($"The member '{names[i]}' comes twice.", nameof(names));
            _utf8[i] = Encoding.UTF8.GetBytes(names[i]);
            literals.Add((byte)',');
            literals.AddRange(JsonText.NameLiteral(names[i]));
            _starts[i + 1] = literals.Count;
            int slot = Slot(_utf8[i]);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = i + 1;
        }

        _literals = [.. literals];
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
        return _literals.AsSpan(start, _starts[member + 1] - start);
    }

    private int Slot(ReadOnlySpan<byte> utf8)
    {
        // Length, ends and middle tell the names of one type apart; the table is ours, so no input can make it collide more.
        int hash = utf8.Length;
        if (!utf8.IsEmpty)
            hash = (((hash * 31) + utf8[0]) * 31 + utf8[^1]) * 31 + utf8[utf8.Length / 2];
        return (hash ^ (hash >> 7)) & (_slots.Length - 1);
    }
}
