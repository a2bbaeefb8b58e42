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
                        bool isEmpty = reader.IsEmptyElement;
                        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                        while (reader.MoveToNextAttribute())
                        {
                            writer.WriteStartAttribute(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                            WriteText(writer, reader.Value, "\t\n\r");
                            writer.WriteEndAttribute();
                        }

                        if (isEmpty)
                            writer.WriteEndElement();
                        break;
                    case XmlNodeType.EndElement:
                        writer.WriteFullEndElement();
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                        WriteText(writer, reader.Value, "\r");
                        break;
                }
            }
        }

        return stream.ToArray();
    }

    /// <summary>The writer would write white space as itself that no reader would give back: a carriage return, in attributes also tabs and line feeds.</summary>
    private static void WriteText(XmlTextWriter writer, string text, string changed)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!changed.Contains(text[i], StringComparison.Ordinal))
                continue;
            writer.WriteString(text[start..i]);
            writer.WriteCharEntity(text[i]);
            start = i + 1;
        }

        writer.WriteString(text[start..]);
    }
}
