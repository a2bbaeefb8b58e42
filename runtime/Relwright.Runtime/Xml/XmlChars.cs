using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Relwright.Generated;

/// <summary>Narrows the plain beginning of a text to UTF-8, sixteen characters at a time.</summary>
/// <remarks>
/// The one file of the XML writer that reads and writes without the bounds checks of a span. Every load is of characters i to i + 15 of a
/// text that has them, every store is of as many bytes into an output that has room for them, which was checked before the loop;
/// XmlCharsTests holds both ends.
/// </remarks>
internal static class XmlChars
{
    /// <summary>
    /// Copies characters as bytes up to the first that text and attribute values do not hold as itself: '&lt;', '&gt;', '&amp;', '"',
    /// a control character, or one beyond ASCII. The output is as long as the text, at least; what lies behind the copied bytes may
    /// have been written over.
    /// </summary>
    /// <returns>How many were copied.</returns>
    internal static int CopyPlain(ReadOnlySpan<char> text, Span<byte> output)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, text.Length, nameof(output));
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte to = ref MemoryMarshal.GetReference(output);
        int i = 0;
        for (; i <= text.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.NarrowWithSaturation(
                Vector128.LoadUnsafe(ref from, (nuint)i),
                Vector128.LoadUnsafe(ref from, (nuint)i + (nuint)Vector128<ushort>.Count));
            bytes.StoreUnsafe(ref to, (nuint)i);
            uint ends = EndsOf(bytes);
            if (ends != 0)
                return i + BitOperations.TrailingZeroCount(ends);
        }

        if (i < text.Length && text.Length >= Vector128<byte>.Count)
        {
            // The last sixteen, of which the first were copied already.
            int last = text.Length - Vector128<byte>.Count;
            Vector128<byte> bytes = Vector128.NarrowWithSaturation(
                Vector128.LoadUnsafe(ref from, (nuint)last),
                Vector128.LoadUnsafe(ref from, (nuint)last + (nuint)Vector128<ushort>.Count));
            bytes.StoreUnsafe(ref to, (nuint)last);
            uint ends = EndsOf(bytes);
            return ends == 0 ? text.Length : last + BitOperations.TrailingZeroCount(ends);
        }

        for (; i < text.Length && IsPlain(text[i]); i++)
            output[i] = (byte)text[i];
        return i;
    }

    // Saturation makes 255 of whatever does not fit a byte, and bytes beyond ASCII are negative, so less than a blank.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EndsOf(Vector128<byte> bytes) =>
        (Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes | Vector128.Create((byte)0x02), Vector128.Create((byte)'>'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'&'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))).ExtractMostSignificantBits();

    private static bool IsPlain(char c) => c is >= ' ' and < '\x80' and not ('<' or '>' or '&' or '"');
}
