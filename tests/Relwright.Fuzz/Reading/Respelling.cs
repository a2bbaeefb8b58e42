using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace Relwright.Fuzz.Reading;

/// <summary>The same document in another spelling, by the standard library: what is read from it must be the same.</summary>
internal static class Respelling
{
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Every character beyond letters escaped, and indented.</summary>
    public static byte[] OfJson(byte[] utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8.AsMemory(3) : utf8);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, SkipValidation = true, Encoder = JavaScriptEncoder.Create() }))
            document.WriteTo(writer);
        return stream.ToArray();
    }

    /// <summary>Without declaration, CDATA sections and needless references, attributes between single quotes.</summary>
    public static byte[] OfXml(byte[] utf8)
    {
        using var reader = XmlReader.Create(new MemoryStream(utf8), s_settings);
        using var stream = new MemoryStream();
        using (var writer = new XmlTextWriter(stream, new UTF8Encoding(false)) { QuoteChar = '\'' })
        {
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                        writer.WriteAttributes(reader, defattr: true);
                        if (reader.IsEmptyElement)
                            writer.WriteEndElement();
                        break;
                    case XmlNodeType.EndElement:
                        writer.WriteFullEndElement();
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                        WriteText(writer, reader.Value);
                        break;
                }
            }
        }

        return stream.ToArray();
    }

    /// <summary>The writer would write a carriage return as itself, and no reader would give it back.</summary>
    private static void WriteText(XmlTextWriter writer, string text)
    {
        string[] lines = text.Split('\r');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                writer.WriteCharEntity('\r');
            writer.WriteString(lines[i]);
        }
    }
}
