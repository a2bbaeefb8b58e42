using System.Globalization;
using Microsoft.OpenApi;
using Relwright.Engine.Api;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Reads single values: which kind a type with a format is, and its bounds.</summary>
internal static class ScalarSchemas
{
    public const JsonSchemaType Kinds = JsonSchemaType.String | JsonSchemaType.Boolean | JsonSchemaType.Integer | JsonSchemaType.Number | JsonSchemaType.Object | JsonSchemaType.Array;

    public static ValueKind Kind(JsonSchemaType type, IOpenApiSchema schema) => type switch
    {
        JsonSchemaType.Boolean => ValueKind.Boolean,
        JsonSchemaType.Integer => Integer(schema.Format),
        JsonSchemaType.Number => Number(schema.Format),
        JsonSchemaType.String => Text(schema),
        _ => ValueKind.Any,
    };

    public static Constraints Bounds(IOpenApiSchema schema)
    {
        decimal? minimum = Decimal(schema.Minimum);
        decimal? maximum = Decimal(schema.Maximum);
        var exclusive = Exclusion.None;
        if (Decimal(schema.ExclusiveMinimum) is { } above && !(minimum > above))
            (minimum, exclusive) = (above, exclusive | Exclusion.Minimum);
        if (Decimal(schema.ExclusiveMaximum) is { } below && !(maximum < below))
            (maximum, exclusive) = (below, exclusive | Exclusion.Maximum);
        int? least = schema.MinLength ?? schema.MinItems ?? schema.MinProperties;
        int? most = schema.MaxLength ?? schema.MaxItems ?? schema.MaxProperties;
        string? pattern = schema.Pattern;
        return least is null && most is null && minimum is null && maximum is null && pattern is null
            ? Constraints.None
            : new Constraints(least, most, minimum, maximum, exclusive, pattern);
    }

    /// <summary>The bounds of a value that two schemas describe: those of <paramref name="inner"/> where <paramref name="outer"/> says nothing.</summary>
    public static Constraints Fold(Constraints outer, Constraints inner)
    {
        if (outer == Constraints.None)
            return inner;
        if (inner == Constraints.None)
            return outer;
        Exclusion least = (outer.Minimum is null ? inner : outer).Exclusive & Exclusion.Minimum;
        Exclusion most = (outer.Maximum is null ? inner : outer).Exclusive & Exclusion.Maximum;
        return new Constraints(
            outer.MinLength ?? inner.MinLength,
            outer.MaxLength ?? inner.MaxLength,
            outer.Minimum ?? inner.Minimum,
            outer.Maximum ?? inner.Maximum,
            least | most,
            outer.Pattern ?? inner.Pattern);
    }

    public static bool IsSecret(IOpenApiSchema schema) =>
        string.Equals(schema.Format, "password", System.StringComparison.OrdinalIgnoreCase) || Extensions.IsTrue(schema.Extensions, "x-ms-secret");

    private static ValueKind Text(IOpenApiSchema schema) => schema.Format?.ToLowerInvariant() switch
    {
        "date" => ValueKind.Date,
        "date-time" => ValueKind.DateTime,
        "date-time-rfc1123" => ValueKind.HttpDate,
        "time" => ValueKind.Time,
        "duration" => ValueKind.Duration,
        "uuid" or "guid" => ValueKind.Guid,
        "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => ValueKind.Uri,
        "byte" or "base64" => ValueKind.Bytes,
        "binary" => ValueKind.Binary,
        null when schema is IOpenApiSchemaMissingProperties more => Encoded(more),
        _ => ValueKind.String,
    };

    /// <summary>What JSON Schema's keywords for content say (3.1 and later); encodings other than base64 are left as texts.</summary>
    private static ValueKind Encoded(IOpenApiSchemaMissingProperties schema) => schema.ContentEncoding switch
    {
        "base64" => ValueKind.Bytes,
        null or "" or "binary" when schema.ContentMediaType is "application/octet-stream" => ValueKind.Binary,
        _ => ValueKind.String,
    };

    private static ValueKind Integer(string? format) => format?.ToLowerInvariant() switch
    {
        "int32" or "int16" or "int8" or "uint16" or "uint8" => ValueKind.Int32,
        "uint64" or "decimal" or "decimal128" => ValueKind.Decimal,
        _ => ValueKind.Int64,
    };

    private static ValueKind Number(string? format) => format?.ToLowerInvariant() switch
    {
        "float" or "single" => ValueKind.Single,
        "decimal" or "decimal128" => ValueKind.Decimal,
        "int32" => ValueKind.Int32,
        "int64" => ValueKind.Int64,
        _ => ValueKind.Double,
    };

    private static decimal? Decimal(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
