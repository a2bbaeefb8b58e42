using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Relwright.Generated;

/// <summary>The texts that one thing can be, found by their bytes; made once and kept in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextTable
{
    /// <summary>Up to here the first and the last eight bytes are all of a text.</summary>
    private const int Told = 2 * sizeof(ulong);

    private readonly string[] _texts;
    private readonly Entry[] _slots;

    /// <summary>Prepares the look-up.</summary>
    /// <param name="texts">The texts, which the caller gives away; the place of one is its index. Of equal ones the first counts.</param>
    public TextTable(params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = texts;
        int size = 4;
        while (size < 2 * texts.Length)
            size *= 2;
        _slots = new Entry[size];
        for (int i = 0; i < texts.Length; i++)
        {
            byte[] utf8 = JsonText.Utf8(texts[i]);
            ulong head = Ends(utf8, out ulong tail);
            int slot = Slot(head, tail, utf8.Length);
            while (_slots[slot].IndexPlusOne != 0)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = new Entry(head, tail, utf8, i + 1);
        }
    }

    /// <summary>The index of a text; -1 for one that is not there.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    public int IndexOf(ReadOnlySpan<byte> utf8)
    {
        Entry[] slots = _slots;
        ulong head = Ends(utf8, out ulong tail);
        int slot = Slot(head, tail, utf8.Length);
        while (true)
        {
            ref readonly Entry entry = ref slots[slot];
            if (entry.IndexPlusOne == 0)
                return -1;
            if (entry.Head == head && entry.Tail == tail && entry.Utf8.Length == utf8.Length
                && (utf8.Length <= Told || JsonScan.StandsAt(utf8, 0, entry.Utf8)))
                return entry.IndexPlusOne - 1;
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    /// <summary>The index of a text; -1 for one that is not there.</summary>
    /// <param name="text">The text.</param>
    public int IndexOf(string text) => Array.IndexOf(_texts, text);

    /// <summary>The text itself; one that is there costs no string.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Get(ReadOnlySpan<byte> utf8)
    {
        int index = IndexOf(utf8);
        return index >= 0 ? _texts[index] : Encoding.UTF8.GetString(utf8);
    }

    /// <summary>The first and the last eight bytes, which with the length tell all of a short text and tell most longer ones apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Ends(ReadOnlySpan<byte> utf8, out ulong tail)
    {
        tail = 0;
        if (utf8.Length >= sizeof(ulong))
        {
            tail = BitConverter.ToUInt64(utf8[^sizeof(ulong)..]);
            return BitConverter.ToUInt64(utf8);
        }

        if (utf8.Length >= sizeof(uint))
            return BitConverter.ToUInt32(utf8) | ((ulong)BitConverter.ToUInt32(utf8[^sizeof(uint)..]) << 32);
        return utf8.IsEmpty ? 0 : utf8[0] | ((ulong)utf8[utf8.Length / 2] << 8) | ((ulong)utf8[^1] << 16);
    }

    // The table is ours, so no input can make it collide more.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong head, ulong tail, int length) =>
        (int)(((head ^ BitOperations.RotateLeft(tail, 29) ^ (uint)length) * 0x9E3779B97F4A7C15) >> 40) & (_slots.Length - 1);

    /// <summary>A text of the table. No record: what makes two of them equal would be loaded with the first call.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <param name="tail">Its last bytes.</param>
    /// <param name="utf8">All of them.</param>
    /// <param name="indexPlusOne">The index of the text plus one; 0 where the slot is free.</param>
    private readonly struct Entry(ulong head, ulong tail, byte[] utf8, int indexPlusOne)
    {
        public readonly ulong Head = head;
        public readonly ulong Tail = tail;
        public readonly byte[] Utf8 = utf8;
        public readonly int IndexPlusOne = indexPlusOne;
    }
}
