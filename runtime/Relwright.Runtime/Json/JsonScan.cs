using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Relwright.Generated;

/// <summary>The searches and comparisons that reading JSON mostly consists of, 16 bytes at a time.</summary>
/// <remarks>
/// References instead of spans live here and in JsonBodyWriter.Text.cs only. Each load says beside it why it stays within its span, and
/// <c>JsonScanTests</c> holds it to that at every length and place. Vector128 and neither wider vectors nor SearchValues: it is
/// ready in a ReadyToRun image, so that the first call compiles nothing.
/// </remarks>
internal static class JsonScan
{
    /// <summary>The bytes of a name's pattern that are compared at once.</summary>
    public const int Pattern = 2 * Block;

    /// <summary>The bytes that <see cref="JsonMembers"/> has of each name to compare: the pattern, and what is to know of it.</summary>
    public const int Entry = Pattern + sizeof(uint) + sizeof(int);

    private const int Block = 16;

    /// <summary>The first byte that does not stand for itself in a text: a quote, a backslash, a control character, or no ASCII.</summary>
    /// <param name="json">The body.</param>
    /// <param name="at">Where to begin.</param>
    /// <returns>Its index; the length of the body where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PlainEnd(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at > (uint)json.Length)
            return json.Length;
        ref byte first = ref MemoryMarshal.GetReference(json);
        for (; at <= json.Length - Block; at += Block)
        {
            // Within: at + Block is at most the length.
            uint found = Unplain(Vector128.LoadUnsafe(ref first, (nuint)at)).ExtractMostSignificantBits();
            if (found != 0)
                return at + BitOperations.TrailingZeroCount(found);
        }

        return PlainEndInTail(json, at);
    }

    /// <summary>The first quote, backslash or control character.</summary>
    /// <param name="utf8">Text behind an opening quote.</param>
    /// <param name="ascii">Whether nothing but ASCII comes before it.</param>
    /// <returns>Its index; -1 where there is none.</returns>
    public static int IndexOfSpecial(ReadOnlySpan<byte> utf8, out bool ascii)
    {
        ref byte first = ref MemoryMarshal.GetReference(utf8);
        uint beyond = 0;
        int at = 0;
        for (; at <= utf8.Length - Block; at += Block)
        {
            // Within: at + Block is at most the length.
            Vector128<byte> block = Vector128.LoadUnsafe(ref first, (nuint)at);
            uint high = block.ExtractMostSignificantBits();
            uint found = Unplain(block).ExtractMostSignificantBits() & ~high;
            if (found != 0)
            {
                uint before = (found & (~found + 1)) - 1;
                ascii = (beyond | (high & before)) == 0;
                return at + BitOperations.TrailingZeroCount(found);
            }

            beyond |= high;
        }

        for (; at < utf8.Length; at++)
        {
            byte c = utf8[at];
            if (c is (byte)'"' or (byte)'\\' or < (byte)' ')
            {
                ascii = beyond == 0;
                return at;
            }

            beyond |= c & 0x80u;
        }

        ascii = beyond == 0;
        return -1;
    }

    /// <summary>The first byte that is no white space of JSON.</summary>
    /// <param name="json">The body.</param>
    /// <param name="at">Where to begin.</param>
    /// <returns>Its index; the length of the body where there is none.</returns>
    public static int AfterSpace(ReadOnlySpan<byte> json, int at)
    {
        ref byte first = ref MemoryMarshal.GetReference(json);
        for (; at <= json.Length - Block; at += Block)
        {
            // Within: at is an index that the caller came to, and at + Block is at most the length.
            Vector128<byte> block = Vector128.LoadUnsafe(ref first, (nuint)at);
            Vector128<byte> space = Vector128.Equals(block, Vector128.Create((byte)' ')) | Vector128.Equals(block, Vector128.Create((byte)'\n'))
                | Vector128.Equals(block, Vector128.Create((byte)'\r')) | Vector128.Equals(block, Vector128.Create((byte)'\t'));
            uint other = ~space.ExtractMostSignificantBits() & 0xFFFF;
            if (other != 0)
                return at + BitOperations.TrailingZeroCount(other);
        }

        while ((uint)at < (uint)json.Length && json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        return at;
    }

    /// <summary>Makes the pattern of a name.</summary>
    /// <param name="entry">Where to: <see cref="Entry"/> bytes, all zero.</param>
    /// <param name="literal">The name as it stands in a body, from the comma to the colon.</param>
    public static void PutPattern(Span<byte> entry, ReadOnlySpan<byte> literal)
    {
        int compared = Math.Min(literal.Length, Pattern);
        literal[..compared].CopyTo(entry);
        // Both as int: what writes an uint would be compiled at the first call.
        MemoryMarshal.Write(entry[Pattern..], (int)(uint.MaxValue >> (Pattern - compared)));
        MemoryMarshal.Write(entry[(Pattern + sizeof(uint))..], literal.Length);
    }

    /// <summary>Whether a pattern of <see cref="JsonMembers"/> stands at a place.</summary>
    /// <param name="json">The body.</param>
    /// <param name="at">Where the pattern's comma would be.</param>
    /// <param name="patterns">The patterns: of each <see cref="Pattern"/> bytes, 4 with a bit for each byte that has to be equal, and the whole length in 4.</param>
    /// <param name="index">Which of them; none is beyond the last.</param>
    /// <param name="comma">1 if the comma has to stand there, 0 if anything may.</param>
    /// <returns>The whole length; 0 where the pattern does not stand there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Length(ReadOnlySpan<byte> json, int at, byte[] patterns, int index, uint comma)
    {
        // Within: the bytes from at to at + Pattern and those of the entry are, also where a number is negative, since as one without a sign it is too great then.
        ulong entry = (ulong)(uint)index * Entry;
        if ((ulong)(uint)at + Pattern > (uint)json.Length || entry + Entry > (uint)patterns.Length)
            return 0;
        ref byte there = ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at);
        ref byte wanted = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(patterns), (nuint)entry);
        uint equal = Vector128.Equals(Vector128.LoadUnsafe(ref there), Vector128.LoadUnsafe(ref wanted)).ExtractMostSignificantBits()
            | (Vector128.Equals(Vector128.LoadUnsafe(ref there, Block), Vector128.LoadUnsafe(ref wanted, Block)).ExtractMostSignificantBits() << Block);
        uint needed = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref wanted, Pattern)) & (comma | ~1u);
        return (~equal & needed) == 0 ? Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref wanted, Pattern + sizeof(uint))) : 0;
    }

    /// <summary>Whether bytes stand at a place.</summary>
    /// <param name="json">The body.</param>
    /// <param name="at">The place.</param>
    /// <param name="literal">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StandsAt(ReadOnlySpan<byte> json, int at, scoped ReadOnlySpan<byte> literal) =>
        (ulong)(uint)at + (uint)literal.Length <= (uint)json.Length
        && AreEqual(ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at), ref MemoryMarshal.GetReference(literal), (nuint)literal.Length);

    /// <summary>Whether as many bytes are equal. Where their number is known as this is inlined, so is which comparisons it takes.</summary>
    /// <remarks>It calls nothing but what the compiler knows: readers have this so often that the compiler would soon inline nothing any more.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreEqual(ref byte one, ref byte other, nuint length)
    {
        // Within: all loads are from the first byte to the last of both, in two parts that overlap where the length is none of theirs.
        if (length > 2 * Block)
            return AreEqualInFull(ref one, ref other, length);
        if (length >= Block)
        {
            Vector128<byte> first = Vector128.LoadUnsafe(ref one) ^ Vector128.LoadUnsafe(ref other);
            Vector128<byte> last = Vector128.LoadUnsafe(ref one, length - Block) ^ Vector128.LoadUnsafe(ref other, length - Block);
            return (first | last) == Vector128<byte>.Zero;
        }

        if (length >= sizeof(ulong))
        {
            ulong first = Unsafe.ReadUnaligned<ulong>(ref one) ^ Unsafe.ReadUnaligned<ulong>(ref other);
            return (first | (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref one, length - sizeof(ulong))) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref other, length - sizeof(ulong))))) == 0;
        }

        if (length >= sizeof(uint))
        {
            uint first = Unsafe.ReadUnaligned<uint>(ref one) ^ Unsafe.ReadUnaligned<uint>(ref other);
            return (first | (Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref one, length - sizeof(uint))) ^ Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref other, length - sizeof(uint))))) == 0;
        }

        return AreEqualInFull(ref one, ref other, length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool AreEqualInFull(ref byte one, ref byte other, nuint length) =>
        MemoryMarshal.CreateReadOnlySpan(ref one, (int)length).SequenceEqual(MemoryMarshal.CreateReadOnlySpan(ref other, (int)length));

    /// <summary>The place behind a comma and a name, where neither white space nor a null comes.</summary>
    /// <param name="json">The body.</param>
    /// <param name="at">Where the comma would be.</param>
    /// <param name="name">The name with quotes and colon.</param>
    /// <returns>The place; 0 where anything else stands there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int BehindName(ReadOnlySpan<byte> json, int at, scoped ReadOnlySpan<byte> name)
    {
        int value = at + 1 + name.Length;
        // Within: from the comma at 0 or later to the first byte behind the name, which the body still has.
        if ((uint)at >= (uint)json.Length || value >= json.Length)
            return 0;
        ref byte there = ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at);
        if (there != ',' || !AreEqual(ref Unsafe.Add(ref there, 1), ref MemoryMarshal.GetReference(name), (nuint)name.Length))
            return 0;
        return Unsafe.Add(ref there, 1 + name.Length) is > (byte)' ' and not (byte)'n' ? value : 0;
    }

    /// <summary>How many plain bytes of a name come before its closing quote.</summary>
    /// <param name="json">The body.</param>
    /// <param name="at">Behind the opening quote.</param>
    /// <returns>The length; -1 where the name is longer than <see cref="Pattern"/>, has other bytes, or the body ends too soon to tell.</returns>
    public static int NameLength(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at > (uint)json.Length || json.Length - at < Pattern)
            return -1;
        // Within: at + Pattern is at most the length.
        ref byte there = ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at);
        uint found = Unplain(Vector128.LoadUnsafe(ref there)).ExtractMostSignificantBits()
            | (Unplain(Vector128.LoadUnsafe(ref there, Block)).ExtractMostSignificantBits() << Block);
        int length = BitOperations.TrailingZeroCount(found);
        return found != 0 && Unsafe.Add(ref there, length) == '"' ? length : -1;
    }

    /// <summary>A string of bytes that are known to be ASCII.</summary>
    public static string Widen(ReadOnlySpan<byte> ascii)
    {
        if (ascii.IsEmpty)
            return "";
        // A string that nobody else has seen yet may be filled, which is what string.Create does, too.
        var text = new string('\0', ascii.Length);
        ref ushort to = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text.GetPinnableReference()));
        ref byte from = ref MemoryMarshal.GetReference(ascii);
        nuint length = (nuint)ascii.Length;
        if (length >= Block)
        {
            // Within: the last block begins Block before the end; it may overlap the one before.
            nuint last = length - Block;
            for (nuint at = 0; at < last; at += Block)
                WidenBlock(ref from, ref to, at);
            WidenBlock(ref from, ref to, last);
        }
        else if (length >= sizeof(ulong))
        {
            // Within: two parts of eight that overlap, the second of which ends where the text does.
            WidenEight(ref from, ref to, 0);
            WidenEight(ref from, ref to, length - sizeof(ulong));
        }
        else
        {
            for (nuint at = 0; at < length; at++)
                Unsafe.Add(ref to, at) = Unsafe.Add(ref from, at);
        }

        return text;
    }

    /// <summary>Whether bytes are a text, and all of them stand for themselves between quotes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreEqualPlain(ReadOnlySpan<byte> utf8, string text)
    {
        if (utf8.Length != text.Length)
            return false;
        ref byte bytes = ref MemoryMarshal.GetReference(utf8);
        ref ushort chars = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text.GetPinnableReference()));
        nuint length = (nuint)utf8.Length;
        if (length < Block)
        {
            for (int at = 0; at < utf8.Length; at++)
            {
                if (utf8[at] != text[at] || utf8[at] is (byte)'"' or (byte)'\\' or < (byte)' ' or >= 0x80)
                    return false;
            }

            return true;
        }

        // Within: both are equally long, and the last block begins Block before the end; it may overlap the one before.
        nuint last = length - Block;
        Vector128<byte> other = DifferentOrUnplain(ref bytes, ref chars, last);
        for (nuint at = 0; at < last; at += Block)
            other |= DifferentOrUnplain(ref bytes, ref chars, at);
        return other == Vector128<byte>.Zero;
    }

    /// <summary>Where 16 bytes differ from 16 characters, or do not stand for themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> DifferentOrUnplain(ref byte bytes, ref ushort chars, nuint at)
    {
        Vector128<byte> block = Vector128.LoadUnsafe(ref bytes, at);
        Vector128<ushort> lower = Vector128.WidenLower(block) ^ Vector128.LoadUnsafe(ref chars, at);
        Vector128<ushort> upper = Vector128.WidenUpper(block) ^ Vector128.LoadUnsafe(ref chars, at + sizeof(ulong));
        return (lower | upper).AsByte() | (Unplain(block) & Vector128.Create((byte)0x80));
    }

    private static int PlainEndInTail(ReadOnlySpan<byte> json, int at)
    {
        // Fewer than a block are left: the last block of the body holds them, behind others that were looked at before.
        if (json.Length >= Block)
        {
            int last = json.Length - Block;
            uint found = Unplain(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)last)).ExtractMostSignificantBits() >> (at - last);
            return found != 0 ? at + BitOperations.TrailingZeroCount(found) : json.Length;
        }

        while ((uint)at < (uint)json.Length && json[at] is not ((byte)'"' or (byte)'\\' or < (byte)' ' or >= 0x80))
            at++;
        return at;
    }

    /// <summary>The highest bit of each byte that does not stand for itself; what is no ASCII has that bit as it is.</summary>
    /// <remarks>Not as signed bytes, which would take one comparison less: the type of such a vector is one that .NET has not loaded itself, and that takes a third of a millisecond of the first call.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Unplain(Vector128<byte> block) =>
        Vector128.Equals(block, Vector128.Create((byte)'"'))
        | Vector128.Equals(block, Vector128.Create((byte)'\\'))
        | Vector128.Equals(Vector128.Min(block, Vector128.Create((byte)(' ' - 1))), block)
        | block;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenBlock(ref byte from, ref ushort to, nuint at)
    {
        // Not Widen: its pair of vectors is a type that a ReadyToRun image cannot hold.
        Vector128<byte> block = Vector128.LoadUnsafe(ref from, at);
        Vector128.WidenLower(block).StoreUnsafe(ref to, at);
        Vector128.WidenUpper(block).StoreUnsafe(ref to, at + sizeof(ulong));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenEight(ref byte from, ref ushort to, nuint at)
    {
        ref byte there = ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref to, at));
        Unsafe.WriteUnaligned(ref there, Four(ref from, at));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref there, sizeof(ulong)), Four(ref from, at + sizeof(uint)));
    }

    /// <summary>Four bytes as four characters. Not by a vector, which would begin as one of numbers: see <see cref="Unplain"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref byte from, nuint at)
    {
        ulong four = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref from, at));
        four = (four | (four << 16)) & 0x0000FFFF_0000FFFF;
        return (four | (four << 8)) & 0x00FF00FF_00FF00FF;
    }
}
