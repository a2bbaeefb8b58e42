using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Relwright.Generated;
using XmlAttribute = Relwright.Generated.XmlAttribute;
using XmlElement = Relwright.Generated.XmlElement;

namespace Relwright.Tests.Xml;

/// <summary>What a document says, whoever reads it: elements and attributes by namespace, texts joined.</summary>
internal static class XmlTrace
{
    public static string? Ours(byte[] utf8)
    {
        try
        {
            return Read(utf8);
        }
        catch (WireFormatException)
        {
            return null;
        }
    }

    public static string? Reference(byte[] utf8)
    {
        var trace = new StringBuilder();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(utf8), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        bool isEmpty = reader.IsEmptyElement;
                        trace.Append('<').Append('{').Append(reader.NamespaceURI).Append('}').Append(reader.LocalName);
                        var attributes = new List<string>();
                        while (reader.MoveToNextAttribute())
                        {
                            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
                                attributes.Add($" {{{reader.NamespaceURI}}}{reader.LocalName}=[{reader.Value}]");
                        }

                        trace.Append(string.Concat(attributes.Order(StringComparer.Ordinal))).Append('>');
                        if (isEmpty)
                            trace.Append("</>");
                        break;
                    case XmlNodeType.EndElement:
                        trace.Append("</>");
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                        trace.Append(reader.Value);
                        break;
                }
            }

            return trace.ToString();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>What our scanner reads; throws where it refuses.</summary>
    public static string Read(ReadOnlySpan<byte> utf8)
    {
        var scanner = new XmlScanner(utf8, maxDepth: 500);
        var trace = new StringBuilder();
        scanner.ReadProlog();
        do
        {
            if (scanner.Depth > 0)
                trace.Append(Encoding.UTF8.GetString(scanner.ReadText()));
            if (scanner.Depth > 0 && scanner.Peek(scanner.At + 1) == '/')
            {
                scanner.ReadEndTag();
                trace.Append("</>");
                continue;
            }

            scanner.ReadStartTag();
            XmlElement element = scanner.Current;
            trace.Append('<').Append('{').Append(Encoding.UTF8.GetString(scanner.NamespaceName(element.Namespace))).Append('}');
            trace.Append(Encoding.UTF8.GetString(scanner.LocalName(element)));
            var attributes = new List<string>();
            foreach (XmlAttribute attribute in scanner.Attributes)
            {
                ReadOnlySpan<byte> prefix = scanner.Xml.Slice(attribute.Name, attribute.PrefixLength);
                string ns = prefix.IsEmpty ? ""
                    : prefix.SequenceEqual("xml"u8) ? "http://www.w3.org/XML/1998/namespace"
                    : Encoding.UTF8.GetString(scanner.NamespaceName(scanner.Find(prefix, scanner.Declarations.Length)));
                string local = Encoding.UTF8.GetString(scanner.Xml.Slice(attribute.Local, attribute.LocalLength));
                attributes.Add($" {{{ns}}}{local}=[{Encoding.UTF8.GetString(scanner.ValueOf(attribute))}]");
            }

            trace.Append(string.Concat(attributes.Order(StringComparer.Ordinal))).Append('>');
            if (!scanner.IsEmpty)
                continue;
            scanner.CloseEmpty();
            trace.Append("</>");
        }
        while (scanner.Depth > 0);
        scanner.ReadEpilog();
        return trace.ToString();
    }
}
