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

    /// <summary>A binary floating-point number of 32 bits.</summary>
    Single,

    /// <summary>A time of day without a date.</summary>
    Time,

    /// <summary>A date and time as HTTP headers have it (RFC 9110, 5.6.7; its older name is RFC 1123).</summary>
    HttpDate,

    /// <summary>Octets as they are: a body of their own, or a part of a form.</summary>
    Binary,

    /// <summary>A binary floating-point number of 32 bits, of which those that are not finite are texts in JSON.</summary>
    AnySingle,

    /// <summary>A binary floating-point number of 64 bits, of which those that are not finite are texts in JSON.</summary>
    AnyDouble,

    /// <summary>Octets, in text in either of the two alphabets that base64 has (RFC 4648, sections 4 and 5).</summary>
    AnyBytes,

    /// <summary>Whatever JSON can say.</summary>
    Any,

    /// <summary>A named data type: an object or a union.</summary>
    Data,

    /// <summary>A list of <see cref="TypeReference.Items"/>.</summary>
    List,

    /// <summary>Members of any name, each a <see cref="TypeReference.Items"/>.</summary>
    Map,
}

/// <summary>The type of a value.</summary>
/// <param name="Kind">The kind of the value.</param>
/// <param name="Name">The enumeration or data type, for <see cref="ValueKind.Enum"/> and <see cref="ValueKind.Data"/>.</param>
/// <param name="Items">The type of the items of a list, or of the values of a map.</param>
/// <param name="Nullable">Whether null is one of the values.</param>
internal sealed record TypeReference(ValueKind Kind, string? Name = null, TypeReference? Items = null, bool Nullable = false)
{
    /// <summary>A list of <paramref name="items"/>.</summary>
    public static TypeReference ListOf(TypeReference items) => new(ValueKind.List, Items: items);

    /// <summary>A map whose values are <paramref name="values"/>.</summary>
    public static TypeReference MapOf(TypeReference values) => new(ValueKind.Map, Items: values);
}
