namespace Relwright.Generated;

/// <summary>What a member is in the XML of its record.</summary>
internal enum XmlPlaceKind
{
    /// <summary>An element; of a list, the one around its items.</summary>
    Element,

    /// <summary>An element for each item of a list.</summary>
    Items,

    /// <summary>An attribute of the record's element.</summary>
    Attribute,

    /// <summary>The text of the record's element.</summary>
    Text,

    /// <summary>The text of the record's element, in a CDATA section.</summary>
    Cdata,
}
