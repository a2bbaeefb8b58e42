using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Relwright.Fuzz.Bodies;
using Relwright.Fuzz.Reading;
using Relwright.Tests.Xml;

namespace Relwright.Fuzz.Verdicts;

/// <summary>Where we mean to differ from the standard readers, and why. Nothing else may differ.</summary>
internal static class AllowedDifferences
{
    private static readonly List<AllowedDifference> s_all =
    [
        new(
            WireFormat.Json,
            "names that are no text",
            "A member's name with half a surrogate pair is refused where names are read. Utf8JsonReader does not look until it is asked for the name, which then throws.",
            (_, reference, ours) => ours is null && reference?.Contains("." + JsonTrace.NoText, StringComparison.Ordinal) == true),
        new(
            WireFormat.Xml,
            "XML declaration",
            "XmlReader is lax about the XML declaration (it reads version=\"1.0-\"), and reads other encodings than UTF-8. We hold it to XML 1.0, section 2.8, and refuse what is not UTF-8.",
            (body, _, ours) => ours is null && RefusalOf(body) is { } refusal && refusal.Offset <= EndOfDeclaration(body.Utf8)),
        new(
            WireFormat.Xml,
            "UTF-16",
            "XmlReader tells UTF-16 and UTF-32 by the first bytes and reads it; we refuse it and say so.",
            (body, _, ours) => ours is null && RefusalOf(body)?.Message.StartsWith("The document is not UTF-8 but", StringComparison.Ordinal) == true),
        new(
            WireFormat.Xml,
            "cut off at the end",
            "XmlReader overlooks the first bytes of a character that is cut off at the very end of a document. What is not UTF-8 we refuse, wherever it is.",
            (body, reference, ours) => ours is null && reference is not null
                && Rune.DecodeLastFromUtf8(body.Utf8, out _, out int cut) == OperationStatus.NeedMoreData && XmlTrace.Ours(body.Utf8[..^cut]) == reference),
        new(
            WireFormat.Xml,
            "names",
            "We read names by the fifth edition of XML 1.0 (section 2.3), which allows more characters beyond ASCII than the fourth that XmlReader knows.",
            (body, reference, ours) => reference is null && ours is not null && WithKnownLetters(body.Utf8) is var known
                && XmlTrace.Reference(known) is { } read && read == XmlTrace.Ours(known)),
        new(
            WireFormat.Xml,
            "limits",
            "A body nests deeper, or has more namespace declarations in scope, than our limits allow; XmlReader has none of these.",
            (body, _, ours) => ours is null && RefusalOf(body) is { } refusal
                && (refusal.Message.StartsWith("Elements nest deeper", StringComparison.Ordinal) || refusal.Message.StartsWith("More than", StringComparison.Ordinal))),
    ];

    /// <summary>The difference that is meant; null where this one is not.</summary>
    public static AllowedDifference? Find(Body body, string? reference, string? ours) =>
        s_all.Find(one => one.Format == body.Format && one.Applies(body, reference, ours));

    /// <summary>
    /// Whether a record that was written may be read as another one: where texts stood between its elements, which the profile does not
    /// know. They are kept, but come after the elements, and there two of them are one. Or where the record holds what nobody describes
    /// in the words of JSON, which have no namespaces.
    /// </summary>
    public static bool MayReadOtherwise(string type, ReadOnlySpan<byte> utf8, byte[] written)
    {
        if (type is "parcel" or "kinds" && utf8.IndexOf("xmlns"u8) >= 0)
            return true;
        using var reader = XmlReader.Create(new MemoryStream(written));
        string parent = "";
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                parent = reader.IsEmptyElement ? "resource" : reader.LocalName;
            else if (reader.NodeType == XmlNodeType.EndElement)
                parent = "resource"; // texts come behind all elements, so behind one that ended stands none but such
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && parent == "resource")
                return true;
        }

        return false;
    }

    private static WireFormatException? RefusalOf(Body body)
    {
        try
        {
            XmlTrace.Read(body.Utf8);
            return null;
        }
        catch (WireFormatException refusal)
        {
            return refusal;
        }
    }

    /// <summary>The body with a letter that every edition knows in the place of whatever is not ASCII.</summary>
    private static byte[] WithKnownLetters(byte[] utf8) => Encoding.UTF8.GetBytes(string.Concat(
        Encoding.UTF8.GetString(utf8).EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : "é")));

    private static int EndOfDeclaration(ReadOnlySpan<byte> utf8)
    {
        int start = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!utf8[start..].StartsWith("<?xml"u8))
            return -1;
        int length = utf8.IndexOf("?>"u8);
        return length < 0 ? utf8.Length : length + 2;
    }
}
