using System;
using System.ComponentModel;
using System.Text;

namespace Relwright.Generated;

/// <summary>The texts that one thing can be, found by their bytes; made once and kept in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextTable
{
    private readonly string[] _texts;
    private readonly byte[][] _utf8;
    private readonly int[] _slots;

    /// <summary>Prepares the look-up.</summary>
    /// <param name="texts">The texts; the place of one is its index. Of equal ones the first counts.</param>
    public TextTable(params ReadOnlySpan<string> texts)
    {
        _texts = texts.ToArray();
        _utf8 = new byte[texts.Length][];
        int size = 4;
        while (size < 2 * texts.Length)
            size *= 2;
        _slots = new int[size];
        for (int i = 0; i < texts.Length; i++)
        {
            _utf8[i] = Encoding.UTF8.GetBytes(texts[i]);
            int slot = Slot(_utf8[i]);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = i + 1;
        }
    }

    /// <summary>The index of a text; -1 for one that is not there.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    public int IndexOf(ReadOnlySpan<byte> utf8)
    {
        for (int slot = Slot(utf8); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int index = _slots[slot] - 1;
            if (utf8.SequenceEqual(_utf8[index]))
                return index;
        }

        return -1;
    }

    /// <summary>The index of a text; -1 for one that is not there.</summary>
    /// <param name="text">The text.</param>
    public int IndexOf(string text) => Array.IndexOf(_texts, text);

    /// <summary>The text itself; one that is there costs no string.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        int index = IndexOf(utf8);
        return index >= 0 ? _texts[index] : Encoding.UTF8.GetString(utf8);
    }

    private int Slot(ReadOnlySpan<byte> utf8)
    {
        // Length, ends and middle; the table is ours, so no input can make it collide more.
        int hash = utf8.Length;
        if (!utf8.IsEmpty)
            hash = (((hash * 31) + utf8[0]) * 31 + utf8[^1]) * 31 + utf8[utf8.Length / 2];
        return (hash ^ (hash >> 7)) & (_slots.Length - 1);
    }
}
