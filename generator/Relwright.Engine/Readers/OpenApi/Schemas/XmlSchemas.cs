using Microsoft.OpenApi;
using Relwright.Engine.Api;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Reads the XML Object: where a value stands in XML.</summary>
internal static class XmlSchemas
{
    /// <summary>The place of a value; null for an element of its own name.</summary>
    public static XmlPlace? Place(OpenApiXml? xml, bool isList, OpenApiXml? items)
    {
        if (!isList)
            return xml is null ? null : Place(xml, Node(xml.NodeType, XmlNode.Element));
        XmlNode around = Node(xml?.NodeType, XmlNode.None);
        XmlPlace? item = items is null ? null : Place(items, Node(items.NodeType, XmlNode.Element));
        if (around is XmlNode.None && item is null && xml is null)
            return null;

        // The name beside an unwrapped list names nothing: only the items are elements.
        return around is XmlNode.None
            ? new XmlPlace(XmlNode.None, null, null, null, item)
            : Place(xml!, around) with { Items = item };
    }

    private static XmlPlace Place(OpenApiXml xml, XmlNode node) => new(node, xml.Name, xml.Namespace?.OriginalString, xml.Prefix);

    private static XmlNode Node(OpenApiXmlNodeType? type, XmlNode otherwise) => type switch
    {
        OpenApiXmlNodeType.Element => XmlNode.Element,
        OpenApiXmlNodeType.Attribute => XmlNode.Attribute,
        OpenApiXmlNodeType.Text => XmlNode.Text,
        OpenApiXmlNodeType.Cdata => XmlNode.Cdata,
        OpenApiXmlNodeType.None => XmlNode.None,
        _ => otherwise,
    };
}
