namespace Relwright.Tool.Import.Examples;

/// <summary>What a value of an example is.</summary>
internal enum ObservedKind
{
    /// <summary>Nothing can be told: null, or an empty list.</summary>
    Unknown,

    Text,

    Boolean,

    Integer,

    /// <summary>A whole number beyond 32 bits.</summary>
    LongInteger,

    Fraction,

    DateTime,

    /// <summary>An object, which no property of a resource can be.</summary>
    Object,
}
