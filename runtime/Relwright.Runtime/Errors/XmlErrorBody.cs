using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace Relwright.Errors;

/// <summary>Finds code, subcode and message in an XML error body. No DTD, no entity of its own, no external resource.</summary>
internal static class XmlErrorBody
{
    private const int MaxDepth = 64;

    internal static ErrorBody Read(ReadOnlyMemory<byte> body, ErrorBodyNames names)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = Math.Max(body.Length, 1),
            CloseInput = true,
        };
        try
        {
            using XmlReader xml = XmlReader.Create(StreamOf(body), settings);
            return xml.MoveToContent() == XmlNodeType.Element && (names.XmlRoot is null || xml.LocalName == names.XmlRoot)
                ? ReadRoot(xml, new ErrorBodyPath(names))
                : default;
        }
        catch (Exception malformed) when (malformed is XmlException or ArgumentException or NotSupportedException)
        {
            return default;         // the last two: an encoding that the declaration names and nobody knows
        }
    }

    private static ErrorBody ReadRoot(XmlReader xml, ErrorBodyPath path)
    {
        StringBuilder text = new();
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.Depth > MaxDepth:
                    return default;
                case XmlNodeType.Element:
                    text.Clear();
                    path.Enter(xml.LocalName);
                    if (xml.IsEmptyElement)
                        path.Leave();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when path.IsWanted:
                    text.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement when xml.Depth > 0:
                    if (path.IsWanted && text.Length > 0)
                        path.Take(text.ToString().Trim());
                    text.Clear();
                    path.Leave();
                    break;
            }
        }

        return path.Found;
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> body) => MemoryMarshal.TryGetArray(body, out ArraySegment<byte> bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream(body.ToArray(), writable: false);
}
