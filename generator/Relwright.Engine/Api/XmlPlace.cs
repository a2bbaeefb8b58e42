namespace Relwright.Engine.Api;

/// <summary>What a value is in XML.</summary>
internal enum XmlNode
{
    /// <summary>An element.</summary>
    Element,

    /// <summary>An attribute of the element around it.</summary>
    Attribute,

    /// <summary>The text of the element around it.</summary>
    Text,

    /// <summary>The text of the element around it, in a CDATA section.</summary>
    Cdata,

    /// <summary>Nothing of its own: what is within stands in the element around it.</summary>
    None,
}

/// <summary>Where and under which name a value stands in XML (OpenAPI's XML Object).</summary>
/// <param name="Node">What it is; for a list, what goes around its items.</param>
/// <param name="Name">The local name; null where the member's or type's name is.</param>
/// <param name="Namespace">The namespace's URI; null for none.</param>
/// <param name="Prefix">The prefix that writers choose; readers go by the namespace.</param>
/// <param name="Items">What the items of a list are; null where each is an element of the list's name.</param>
internal sealed record XmlPlace(XmlNode Node, string? Name, string? Namespace, string? Prefix, XmlPlace? Items = null);
