using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>Brings a schema into the form in which Microsoft.OpenApi gives everything of it back, and drops what would make it give up.</summary>
/// <param name="version">The version of the document.</param>
/// <param name="report">Tells of a keyword that cannot be read.</param>
internal sealed class SchemaForm(OpenApiVersion version, Action<ProblemKind, string, string[]> report)
{
    /// <summary>The extension that says that null is a value, for schemas that state no type.</summary>
    public const string Nullable = "x-relwright-nullable";

    private static readonly Dictionary<string, Func<JsonNode?, bool>> s_fits = new(StringComparer.Ordinal)
    {
        ["maxLength"] = IsCount,
        ["minLength"] = IsCount,
        ["maxItems"] = IsCount,
        ["minItems"] = IsCount,
        ["maxProperties"] = IsCount,
        ["minProperties"] = IsCount,
        ["maxContains"] = IsCount,
        ["minContains"] = IsCount,
        ["maximum"] = IsNumber,
        ["minimum"] = IsNumber,
        ["uniqueItems"] = IsBoolean,
        ["readOnly"] = IsBoolean,
        ["writeOnly"] = IsBoolean,
        ["deprecated"] = IsBoolean,
        ["title"] = IsText,
        ["description"] = IsText,
        ["format"] = IsText,
        ["pattern"] = IsText,
        ["contentEncoding"] = IsText,
        ["contentMediaType"] = IsText,
        ["required"] = IsTexts,
        ["enum"] = node => node is JsonArray,
        ["type"] = IsType,
        ["xml"] = node => node is JsonObject,
    };

    private static readonly HashSet<string> s_needless = new(StringComparer.Ordinal)
    {
        "example", "examples", "externalDocs", "$comment", "$schema", "$id", "$vocabulary",
        "$dynamicRef", "$dynamicAnchor", "multipleOf", "x-example", "x-examples",
    };

    public static bool IsBoolean(JsonNode? node) => JsonText.IsTrue(node) || JsonText.IsFalse(node);

    /// <summary>What a value is, for people.</summary>
    public static string Describe(JsonNode? node) => node switch
    {
        JsonObject => "an object",
        JsonArray => "a list",
        null => "null",
        _ => JsonText.Of(node) is { Length: <= 40 } text ? text : "a text",
    };

    /// <summary>A reference with keywords beside it becomes a part of <c>allOf</c>, where the keywords count in every version.</summary>
    /// <returns>The part, whose reference is that of the bundle already.</returns>
    public static JsonObject KeepSiblings(JsonObject schema)
    {
        JsonNode reference = schema["$ref"]!;
        schema.Remove("$ref");
        if (schema["allOf"] is not JsonArray parts)
            schema["allOf"] = parts = [];
        var part = new JsonObject { ["$ref"] = reference };
        parts.Insert(0, part);
        return part;
    }

    public void Settle(JsonObject schema, Func<string, string?> mapped)
    {
        List<string>? dropped = null;
        foreach (KeyValuePair<string, JsonNode?> member in schema)
        {
            if (s_needless.Contains(member.Key))
            {
                (dropped ??= []).Add(member.Key);
            }
            else if (s_fits.TryGetValue(member.Key, out Func<JsonNode?, bool>? fits) && !fits(member.Value))
            {
                report(Catalog.DocumentValueUnfit, member.Key, [Describe(member.Value)]);
                (dropped ??= []).Add(member.Key);
            }
        }

        foreach (string key in dropped ?? [])
            schema.Remove(key);
        SettleNull(schema);
        SettleConstant(schema);
        SettleTypes(schema);
        SettleExclusive(schema, "exclusiveMinimum");
        SettleExclusive(schema, "exclusiveMaximum");
        SettleDiscriminator(schema, mapped);
        if (schema["xml"] is JsonObject xml)
            SettleXml(xml);
    }

    /// <summary>Of a parameter or header of version 2.0, which is its own schema.</summary>
    public static bool Fits(string key, JsonNode? value) => !s_fits.TryGetValue(key, out Func<JsonNode?, bool>? fits) || fits(value);

    /// <summary>Version 3.2 has one word for what earlier ones say with two truth values, which are still read.</summary>
    private void SettleXml(JsonObject xml)
    {
        foreach (string key in (string[])["attribute", "wrapped"])
        {
            if (!xml.TryGetPropertyValue(key, out JsonNode? value) || (IsBoolean(value) && version < OpenApiVersion.V32))
                continue;
            xml.Remove(key);
            if (!IsBoolean(value))
                report(Catalog.DocumentValueUnfit, "xml", [Describe(value)]);
            else if (JsonText.IsTrue(value) && !xml.ContainsKey("nodeType"))
                xml["nodeType"] = key == "attribute" ? "attribute" : "element";
        }

        if (xml.TryGetPropertyValue("namespace", out JsonNode? space) && !Uri.IsWellFormedUriString(JsonText.Text(space), UriKind.Absolute))
        {
            report(Catalog.DocumentValueUnfit, "xml", [Describe(space)]);
            xml.Remove("namespace");
        }
    }

    private static void SettleNull(JsonObject schema)
    {
        bool nullable = Take(schema, "nullable");
        nullable |= Take(schema, "x-nullable");
        if (nullable)
            schema[Nullable] = true;
    }

    private static bool Take(JsonObject schema, string key)
    {
        if (!schema.TryGetPropertyValue(key, out JsonNode? value))
            return false;
        schema.Remove(key);
        return JsonText.IsTrue(value);
    }

    private static void SettleConstant(JsonObject schema)
    {
        if (!schema.TryGetPropertyValue("const", out JsonNode? value))
            return;
        schema.Remove("const");
        if (!schema.ContainsKey("enum"))
            schema["enum"] = new JsonArray(value);
    }

    /// <summary>Versions before 3.1 know one type only; documents that state several mean what later ones say.</summary>
    private void SettleTypes(JsonObject schema)
    {
        if (version >= OpenApiVersion.V31 || schema["type"] is not JsonArray types)
            return;
        string[] names = [.. types.Select(type => JsonText.Text(type)!).Distinct()];
        schema.Remove("type");
        if (names.Contains("null"))
            schema[Nullable] = true;
        names = [.. names.Where(name => name != "null")];
        if (names.Length == 1)
            schema["type"] = names[0];
    }

    /// <summary>Truth values up to 3.0, numbers from 3.1 on; either is read in any version, as a number.</summary>
    private void SettleExclusive(JsonObject schema, string key)
    {
        if (!schema.TryGetPropertyValue(key, out JsonNode? value))
            return;
        string bound = key == "exclusiveMinimum" ? "minimum" : "maximum";
        if (JsonText.IsTrue(value) && schema[bound] is { } number)
        {
            if (version < OpenApiVersion.V31)
                return;
            schema.Remove(bound);
            schema[key] = number;
        }
        else if (!IsNumber(value) || version < OpenApiVersion.V31)
        {
            schema.Remove(key);
            if (IsNumber(value) && value is not null && schema[bound] is null)
            {
                schema[bound] = value;
                schema[key] = true;
            }
        }
    }

    private void SettleDiscriminator(JsonObject schema, Func<string, string?> mapped)
    {
        if (!schema.TryGetPropertyValue("discriminator", out JsonNode? stated))
            return;
        bool fits = version is OpenApiVersion.V20 ? IsText(stated) : stated is JsonObject members && IsText(members["propertyName"]) && members["propertyName"] is not null;
        if (!fits)
        {
            // Some write the text of 2.0 in later versions, and the other way round.
            if (version is OpenApiVersion.V20 ? stated is JsonObject { } later && IsText(later["propertyName"]) : IsText(stated) && stated is not null)
            {
                string property = JsonText.Text(stated) ?? JsonText.Text((stated as JsonObject)?["propertyName"]) ?? "";
                schema["discriminator"] = version is OpenApiVersion.V20 ? property : new JsonObject { ["propertyName"] = property };
                return;
            }

            report(Catalog.DocumentValueUnfit, "discriminator", [Describe(stated)]);
            schema.Remove("discriminator");
        }
        else if (stated is JsonObject discriminator)
        {
            SettleMapping(discriminator, mapped);
        }
    }

    private static void SettleMapping(JsonObject discriminator, Func<string, string?> mapped)
    {
        if (discriminator["mapping"] is JsonObject mapping)
        {
            foreach (KeyValuePair<string, JsonNode?> entry in mapping.ToList())
            {
                if (JsonText.Text(entry.Value) is { } value && mapped(value) is { } reference)
                    mapping[entry.Key] = reference;
                else
                    mapping.Remove(entry.Key);
            }
        }

        if (JsonText.Text(discriminator["defaultMapping"]) is not { } stated)
            return;
        if (mapped(stated) is { } otherwise)
            discriminator["defaultMapping"] = otherwise;
        else
            discriminator.Remove("defaultMapping");
    }

    private static bool IsCount(JsonNode? node) => node is JsonValue value && value.TryGetValue(out int count) && count >= 0;

    private static bool IsNumber(JsonNode? node) => node is JsonValue && node.GetValueKind() is JsonValueKind.Number;

    private static bool IsText(JsonNode? node) => node is null || JsonText.Text(node) is not null;

    private static bool IsTexts(JsonNode? node) => node is JsonArray items && items.All(item => JsonText.Text(item) is not null);

    private static bool IsType(JsonNode? node) => node is JsonArray { Count: > 0 } types ? types.All(IsTypeName) : IsTypeName(node);

    private static bool IsTypeName(JsonNode? node) =>
        JsonText.Text(node) is "string" or "number" or "integer" or "boolean" or "object" or "array" or "null" or "file";
}
