using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Relwright.Generated;

/// <summary>Finds where plain runs of bytes end, sixteen bytes at a time.</summary>
/// <remarks>
/// The one file of the XML reader that reads without the bounds checks of a span. Every load is of 16 bytes at an offset between 0 and
/// Length - 16; XmlBytesTests holds both ends of that. Vector128 is what ReadyToRun code has on every machine, so nothing is compiled
/// at the first call.
/// </remarks>
internal static class XmlBytes
{
    /// <summary>
    /// The offset of the first byte from <paramref name="from"/> on that is not plain text: a markup character, a control character
    /// (white space but the blank included), or part of a character beyond ASCII. The length of the document where there is none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int EndOfText(ReadOnlySpan<byte> xml, int from)
    {
        // '<' and '>' differ in one bit, so that one comparison finds both.
        Vector128<byte> bit = Vector128.Create((byte)0x02);
        Vector128<byte> angle = Vector128.Create((byte)'>');
        Vector128<byte> ampersand = Vector128.Create((byte)'&');
        Vector128<sbyte> blank = Vector128.Create((sbyte)' ');
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)from, (uint)xml.Length, nameof(from));
        ref byte start = ref MemoryMarshal.GetReference(xml);
        int at = from;
        for (; at <= xml.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref start, (nuint)at);
            // Bytes beyond ASCII are negative, and so less than a blank.
            Vector128<byte> ends = Vector128.LessThan(bytes.AsSByte(), blank).AsByte()
                | Vector128.Equals(bytes | bit, angle) | Vector128.Equals(bytes, ampersand);
            if (ends != Vector128<byte>.Zero)
                return at + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
        }

        return EndOfTextInTail(xml, at);
    }

    /// <summary>
    /// The offset of the first byte from <paramref name="from"/> on that is the quote or not plain: '&lt;', '&amp;', a control character
    /// (white space but the blank included), or part of a character beyond ASCII. The length of the document where there is none.
    /// </summary>
    internal static int EndOfValue(ReadOnlySpan<byte> xml, int from, byte quote)
    {
        Vector128<byte> quotes = Vector128.Create(quote);
        Vector128<byte> angle = Vector128.Create((byte)'<');
        Vector128<byte> ampersand = Vector128.Create((byte)'&');
        Vector128<sbyte> blank = Vector128.Create((sbyte)' ');
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)from, (uint)xml.Length, nameof(from));
        ref byte start = ref MemoryMarshal.GetReference(xml);
        int at = from;
        for (; at <= xml.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref start, (nuint)at);
            Vector128<byte> ends = Vector128.LessThan(bytes.AsSByte(), blank).AsByte()
                | Vector128.Equals(bytes, quotes) | Vector128.Equals(bytes, angle) | Vector128.Equals(bytes, ampersand);
            if (ends != Vector128<byte>.Zero)
                return at + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
        }

        while (at < xml.Length && IsPlain(xml[at]) && xml[at] != quote)
            at++;
        return at;
    }

    /// <summary>Whether a literal stands at an offset. Its length is known where this is inlined, so that the comparison is a few moves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Stands(ReadOnlySpan<byte> xml, int at, scoped ReadOnlySpan<byte> literal)
    {
        // Within: from an offset that is in the document, as many bytes as it still has.
        return (uint)at <= (uint)xml.Length && xml.Length - at >= literal.Length
            && MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(xml), at), literal.Length).SequenceEqual(literal);
    }

    /// <summary>
    /// How many of the first sixteen bytes are letters of ASCII, up to the first that is none; 0 where there are fewer than sixteen bytes.
    /// </summary>
    internal static int CountLetters(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < Vector128<byte>.Count)
            return 0;
        Vector128<byte> lowered = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(utf8)) | Vector128.Create((byte)0x20);
        Vector128<byte> letters = Vector128.LessThan(lowered - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        return BitOperations.TrailingZeroCount(~letters.ExtractMostSignificantBits() | 0x1_0000);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int EndOfTextInTail(ReadOnlySpan<byte> xml, int at)
    {
        while (at < xml.Length && IsPlain(xml[at]) && xml[at] != '>')
            at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(byte b) => b is >= (byte)' ' and < 0x80 and not ((byte)'<' or (byte)'&');
}
