using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Data;

/// <summary>How an object or a union is read from and written to XML.</summary>
/// <param name="Root">The expression of its name where it is a whole body.</param>
/// <param name="Kind">The expression of the name of what tells its type; null where nothing does.</param>
/// <param name="Additional">The expression that reads and writes members of any name; null where it has none.</param>
/// <param name="Cases">The expressions that read and write the cases of a union.</param>
internal sealed record ShapedXmlForm(string Root, string? Kind = null, string? Additional = null, EquatableArray<string> Cases = default);

/// <summary>Where a member stands in XML.</summary>
/// <param name="Node">What it is.</param>
/// <param name="Name">The expression of its name; null where it is that of the member.</param>
/// <param name="Wire">The expression that reads and writes it, or one of its items where each is an element of its own.</param>
/// <param name="Item">The C# type of an item where each is an element of its own.</param>
/// <param name="HasNullItems">Whether such items can be null.</param>
/// <param name="CanBeEmpty">Whether an empty element is no value.</param>
internal sealed record ShapedXmlMember(ShapedXmlNode Node, string? Name, string Wire, string? Item, bool HasNullItems, bool CanBeEmpty);

/// <summary>What a member is in XML.</summary>
internal enum ShapedXmlNode
{
    /// <summary>An element.</summary>
    Element,

    /// <summary>An element for each item.</summary>
    Items,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>The text of the element around.</summary>
    Text,

    /// <summary>That text in a CDATA section.</summary>
    Cdata,
}
