using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Relwright.Engine.Api;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>What extensions add to the values of an enumeration: <c>x-ms-enum</c>, <c>x-enum-varnames</c>, <c>x-enum-descriptions</c>.</summary>
internal sealed class DescribedValues
{
    private readonly JsonArray? _values;
    private readonly JsonArray? _names;
    private readonly JsonArray? _descriptions;

    public DescribedValues(IOpenApiSchema schema)
    {
        var stated = Extensions.Find(schema.Extensions, "x-ms-enum") as JsonObject;
        _values = stated?["values"] as JsonArray;
        _names = (Extensions.Find(schema.Extensions, "x-enum-varnames") ?? Extensions.Find(schema.Extensions, "x-enumNames")) as JsonArray;
        _descriptions = (Extensions.Find(schema.Extensions, "x-enum-descriptions") ?? Extensions.Find(schema.Extensions, "x-enumDescriptions")) as JsonArray;
    }

    /// <summary>The name of the enumeration by <c>x-ms-enum</c>.</summary>
    public static string? NameOf(IOpenApiSchema schema) =>
        Extensions.Find(schema.Extensions, "x-ms-enum") is JsonObject stated && JsonText.Text(stated["name"]) is { Length: > 0 } name ? name : null;

    /// <summary>The value with what is said of it. Its spelling is that of <c>enum</c>, which is what travels; the extension's may differ in case.</summary>
    public EnumValue Value(int index, string text)
    {
        JsonObject? stated = _values?.OfType<JsonObject>().FirstOrDefault(value => Says(value, text, StringComparison.Ordinal))
            ?? _values?.OfType<JsonObject>().FirstOrDefault(value => Says(value, text, StringComparison.OrdinalIgnoreCase));
        string? name = JsonText.Text(stated?["name"]) ?? At(_names, index);
        string? description = JsonText.Text(stated?["description"]) ?? At(_descriptions, index);
        return new EnumValue(text, Prose.Of(description), name is { Length: > 0 } && name != text ? name : null);
    }

    private static bool Says(JsonObject value, string text, StringComparison comparison) =>
        value["value"] is JsonValue said && string.Equals(JsonText.Word(said), text, comparison);

    private static string? At(JsonArray? texts, int index) => texts is not null && index < texts.Count ? JsonText.Text(texts[index]) : null;
}
