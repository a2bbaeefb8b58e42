namespace Relwright.Generated;

/// <summary>What a cursor stands at, as wire types read it.</summary>
internal struct XmlNode
{
    /// <summary>What it is.</summary>
    internal XmlNodeKind Kind;

    /// <summary>The index of the attribute.</summary>
    internal int Attribute;

    /// <summary>The namespace that names without one of their own are in, within the element that was opened.</summary>
    internal byte[]? Unprefixed;
}

/// <summary>What kind of thing a cursor stands at.</summary>
internal enum XmlNodeKind
{
    /// <summary>The beginning of the body.</summary>
    Start,

    /// <summary>An element whose start tag was read.</summary>
    Element,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>The text of the element around.</summary>
    Text,

    /// <summary>That text where nothing stands.</summary>
    NoText,
}
