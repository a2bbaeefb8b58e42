namespace Relwright.Generated;

/// <summary>What kind of child element a member is in the named-property profile.</summary>
internal enum XmlMemberKind
{
    /// <summary><c>&lt;property name="x"&gt;</c>.</summary>
    Property,

    /// <summary><c>&lt;propertyList name="x"&gt;</c> with its <c>&lt;item&gt;</c>s.</summary>
    List,

    /// <summary>An embedded <c>&lt;resource rel="x"&gt;</c>.</summary>
    Resource,

    /// <summary>An element that is known by its own name, <c>&lt;x&gt;</c>.</summary>
    Element,

    /// <summary><c>&lt;link rel="x"&gt;</c>.</summary>
    Link,

    /// <summary>Text between elements, where the profile has none.</summary>
    Text,
}
