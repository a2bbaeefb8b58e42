using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Model.Data;

/// <summary>A member of an object.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The name in the body.</param>
/// <param name="Presence">Whether it has to be there.</param>
/// <param name="Secret">Whether texts and logs must not show it.</param>
/// <param name="Inherited">Whether the base has the property.</param>
/// <param name="Initial">What it has from the start; null for none. Whoever makes a value need not give it then.</param>
/// <param name="Bounds">What is checked before it is sent; null for nothing.</param>
/// <param name="Constant">The one value that it can have, as JSON; null where it can have several.</param>
/// <param name="Usual">The text that it mostly is when it comes, for which no string need be made; null where nobody knows one.</param>
internal sealed record ShapedMember(
    string Name,
    string WireName,
    ShapedDataValue Value,
    Presence Presence,
    bool Secret,
    bool Inherited,
    ShapedInitial? Initial,
    ShapedBounds? Bounds,
    string? Constant,
    ShapedDoc Doc,
    string? Usual = null)
{
    /// <summary>Where it stands in XML; null where it never travels as that.</summary>
    public ShapedXmlMember? Xml { get; init; }
}

/// <summary>Whether a member has to be there.</summary>
internal enum Presence
{
    /// <summary>It can be absent.</summary>
    Optional,

    /// <summary>It is there and not null.</summary>
    Required,

    /// <summary>It is there and can be null.</summary>
    RequiredOrNull,
}

/// <summary>A value as C# has it, and how it is read and written.</summary>
/// <param name="TypeName">The C# type, without <c>?</c>.</param>
/// <param name="Wire">The expression that reads and writes it, for <see cref="DataCall.Wire"/>.</param>
/// <param name="Item">The C# type of an item or of itself, for calls that take it.</param>
/// <param name="Checked">Whether it holds values with bounds.</param>
internal sealed record ShapedDataValue(ValueKind Kind, string TypeName, DataCall Call, string? Wire, string? Item, bool Checked);

/// <summary>How a value is read and written.</summary>
internal enum DataCall
{
    /// <summary>By the method of its kind.</summary>
    Single,

    /// <summary>By the method for lists of its items' kind.</summary>
    SingleList,

    /// <summary>As a text of an open enumeration.</summary>
    Enum,

    /// <summary>As a number or truth value of an open enumeration.</summary>
    RawEnum,

    /// <summary>As a list of texts of an open enumeration.</summary>
    EnumList,

    /// <summary>As a record.</summary>
    Record,

    /// <summary>As a list of records.</summary>
    RecordList,

    /// <summary>By an expression that is kept in a static field.</summary>
    Wire,
}

/// <summary>Bounds of a value, as C# literals.</summary>
/// <param name="Count">Whether characters or items are counted.</param>
/// <param name="Min">The least; null for none.</param>
/// <param name="Max">The greatest; null for none.</param>
/// <param name="AboveMin">Whether the least itself is out of bounds.</param>
/// <param name="BelowMax">Whether the greatest itself is out of bounds.</param>
internal sealed record ShapedBounds(bool Count, string? Min, string? Max, bool AboveMin, bool BelowMax);
