using System;
using System.Buffers;
using System.Text;

namespace Relwright.Generated;

/// <summary>What may stand in a name: XML 1.0 (fifth edition), section 2.3, without the colon, which Namespaces in XML takes for itself.</summary>
internal static class XmlNames
{
    /// <summary>For each ASCII character: 1 where it may begin a name, 2 where it may only follow.</summary>
    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    /// <summary>The length in bytes of the colon-free name at the start of <paramref name="utf8"/>; 0 when none begins there.</summary>
    internal static int Measure(ReadOnlySpan<byte> utf8)
    {
        int length = XmlBytes.CountLetters(utf8);
        while (length < utf8.Length)
        {
            byte b = utf8[length];
            if (b < 0x80)
            {
                if (Ascii[b] == 0 || (length == 0 && Ascii[b] == 2))
                    break;
                length++;
            }
            else
            {
                // What is no UTF-8 ends the name, and nothing that can follow a name begins like it.
                bool isRune = Rune.DecodeFromUtf8(utf8[length..], out Rune rune, out int consumed) == OperationStatus.Done;
                if (!isRune || !(IsStart(rune.Value) || (length > 0 && IsLater(rune.Value))))
                    break;
                length += consumed;
            }
        }

        return length;
    }

    private static bool IsLater(int rune) => rune is 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040;

    private static bool IsStart(int rune) => rune is
        (>= 0xC0 and <= 0x2FF and not (0xD7 or 0xF7)) or (>= 0x370 and <= 0x1FFF and not 0x37E) or 0x200C or 0x200D
        or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF) or (>= 0x3001 and <= 0xD7FF)
        or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);
}
