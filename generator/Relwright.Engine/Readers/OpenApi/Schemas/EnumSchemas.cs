using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Reads lists of values: an enumeration, or a constant where there is only one.</summary>
internal static class EnumSchemas
{
    /// <summary>The base that all values agree on; null where they do not, so that they make no enumeration.</summary>
    public static EnumBase? Base(IReadOnlyList<JsonNode> values, JsonSchemaType? declared)
    {
        JsonSchemaType type = (declared ?? 0) & ScalarSchemas.Kinds;
        if (type == JsonSchemaType.String)
            return EnumBase.Text;
        EnumBase?[] found = [.. values.Select(OfValue).Distinct()];
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>The values without null and without those that stand twice.</summary>
    /// <param name="all">All that are listed.</param>
    /// <param name="declared">The type beside them; where that is a text, a number is the text of it.</param>
    /// <param name="repeated">Told the index of each value that stands before, with its text.</param>
    public static List<JsonNode> Values(IEnumerable<JsonNode> all, JsonSchemaType? declared, Action<int, string>? repeated = null)
    {
        bool areTexts = ((declared ?? 0) & ScalarSchemas.Kinds) == JsonSchemaType.String;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var values = new List<JsonNode>();
        int index = 0;
        foreach (JsonNode value in all)
        {
            if (!JsonText.IsNull(value))
            {
                if (seen.Add(areTexts ? JsonText.Word(value) : JsonText.Of(value)))
                    values.Add(value);
                else
                    repeated?.Invoke(index, JsonText.Word(value));
            }

            index++;
        }

        return values;
    }

    public static EnumType Type(string name, IOpenApiSchema schema, IReadOnlyList<JsonNode> values, EnumBase @base)
    {
        var described = new DescribedValues(schema);
        return new EnumType(
            name,
            Prose.Of(schema.Description, schema.Deprecated, schema.Title),
            values.Select((value, index) => described.Value(index, JsonText.Word(value))).ToEquatableArray(),
            @base);
    }

    private static EnumBase? OfValue(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => EnumBase.Text,
        JsonValueKind.Number => EnumBase.Number,
        JsonValueKind.True or JsonValueKind.False => EnumBase.Boolean,
        _ => null,
    };
}
