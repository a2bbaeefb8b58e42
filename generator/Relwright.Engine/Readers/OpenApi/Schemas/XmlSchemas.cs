using Microsoft.OpenApi;
using Relwright.Engine.Api;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Reads the XML Object: where a value stands in XML.</summary>
internal static class XmlSchemas
{
    /// <summary>The place of a value; null for an element of its own name.</summary>
    /// <param name="xml">What its schema says.</param>
    /// <param name="known">What the schemas say that it refers to or is made of; of a list, what its items say.</param>
    /// <param name="isList">Whether it is a list.</param>
    public static XmlPlace? Place(OpenApiXml? xml, XmlPlace? known, bool isList)
    {
        if (xml is null)
            return known;
        if (!isList)
            return Place(xml, Node(xml.NodeType, XmlNode.Element));

        // The name beside an unwrapped list names nothing: only the items are elements.
        XmlNode around = Node(xml.NodeType, XmlNode.None);
        return around is XmlNode.None
            ? new XmlPlace(XmlNode.None, null, null, null, known?.Items)
            : Place(xml, around) with { Items = known?.Items };
    }

    /// <summary>The place of a list whose schema says nothing of it.</summary>
    public static XmlPlace? OfList(XmlPlace? item) => item is null ? null : new XmlPlace(XmlNode.None, null, null, null, item);

    /// <summary>The place of a value whose schema is nothing but a reference: since version 3.2 it is the definition's element that stands there.</summary>
    public static XmlPlace? Referenced(XmlPlace? place, string definition) => place switch
    {
        null => new XmlPlace(XmlNode.Element, definition, null, null),
        { Node: XmlNode.Element or XmlNode.Attribute, Name: null } => place with { Name = definition },
        _ => place,
    };

    /// <summary>A prefix is also written into the name, by those who know it from elsewhere.</summary>
    private static XmlPlace Place(OpenApiXml xml, XmlNode node)
    {
        string? name = string.IsNullOrWhiteSpace(xml.Name) ? null : xml.Name;
        string? prefix = string.IsNullOrWhiteSpace(xml.Prefix) ? null : xml.Prefix;
        if (name?.IndexOf(':') is > 0 and int colon && colon < name.Length - 1)
        {
            prefix ??= name.Substring(0, colon);
            name = name.Substring(colon + 1);
        }

        return new(node, name, xml.Namespace?.OriginalString, prefix);
    }

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
