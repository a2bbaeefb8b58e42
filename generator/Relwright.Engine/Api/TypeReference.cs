namespace Relwright.Engine.Api;

/// <summary>The kinds of single values.</summary>
internal enum ValueKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A binary floating-point number of 64 bits.</summary>
    Double,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A date and time with an offset.</summary>
    DateTime,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A length of time (ISO 8601 duration).</summary>
    Duration,

    /// <summary>A UUID.</summary>
    Guid,

    /// <summary>A URI reference.</summary>
    Uri,

    /// <summary>Octets, base64 in text.</summary>
    Bytes,

    /// <summary>Content in a <c>data:</c> URI (RFC 2397), which travels among the links.</summary>
    DataUri,

    /// <summary>One of the values of an enumeration, or one that came later.</summary>
    Enum,
}

/// <summary>The type of a value.</summary>
/// <param name="Kind">The kind of the value, or of the items of a list.</param>
/// <param name="EnumName">The enumeration, for <see cref="ValueKind.Enum"/>.</param>
/// <param name="List">Whether it is a list.</param>
internal sealed record TypeReference(ValueKind Kind, string? EnumName, bool List);
