using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;

namespace Relwright.Generated;

/// <summary>Texts as names of elements and attributes: what XML forbids in names is written as <c>_xHHHH_</c> (ISO 9075-14).</summary>
internal static class EncodedName
{
    /// <summary>The name that stands for a text.</summary>
    /// <exception cref="ArgumentException">The text is empty or has half a surrogate pair: what would be written, nobody could read back.</exception>
    public static XmlName Of(string text)
    {
        if (text.Length == 0)
            throw new ArgumentException("An empty text has no form as a name in XML.");
        return IsWellFormed(text) ? new XmlName(XmlConvert.EncodeLocalName(text)!) : throw HalfPair();
    }

    /// <summary>The text that a name stands for; false where that has half a surrogate pair, which the name then spells.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> name, [NotNullWhen(true)] out string? text)
    {
        string plain = Encoding.UTF8.GetString(name);
        text = XmlConvert.DecodeName(plain)!;
        return ReferenceEquals(text, plain) || IsWellFormed(text);
    }

    /// <summary>The failure of a text that XML 1.0 cannot carry in any form.</summary>
    public static ArgumentException HalfPair(Exception? cause = null) => new("A text has half a surrogate pair, which XML 1.0 cannot carry.", cause);

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and int at)
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return false;
            text = text[(at + 2)..];
        }

        return true;
    }
}
