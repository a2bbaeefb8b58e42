using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>
/// Says of the bodies of version 2.0 what Microsoft.OpenApi needs to see them: that one which a path states for all of its operations is each
/// operation's, and that a media type which nobody states is JSON, as all those documents mean it, and not octets.
/// </summary>
internal static class SwaggerBodies
{
    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch" };

    public static void Settle(JsonObject root)
    {
        bool hasProduces = IsStated(root, "produces");
        bool hasConsumes = IsStated(root, "consumes");
        foreach (JsonObject item in (root["paths"] as JsonObject ?? []).Select(entry => entry.Value).OfType<JsonObject>())
        {
            JsonObject[] shared = [.. Parameters(root, item).Where(IsOfBody)];
            foreach (JsonObject operation in item.Where(entry => s_verbs.Contains(entry.Key)).Select(entry => entry.Value).OfType<JsonObject>())
            {
                Share(root, shared, operation);
                if (!hasProduces && !IsStated(operation, "produces") && GivesFile(root, operation))
                    operation["produces"] = new JsonArray("application/octet-stream");
                if (!hasConsumes && !IsStated(operation, "consumes") && FormOf(root, operation) is { } form)
                    operation["consumes"] = new JsonArray(form);
            }
        }

        if (!hasProduces)
            root["produces"] = new JsonArray("application/json");
        if (!hasConsumes)
            root["consumes"] = new JsonArray("application/json");
    }

    private static bool IsStated(JsonObject at, string key) => at[key] is JsonArray { Count: > 0 };

    private static bool GivesFile(JsonObject root, JsonObject operation) => (operation["responses"] as JsonObject ?? [])
        .Select(entry => Target(root, entry.Value))
        .Any(answer => answer?["schema"] is JsonObject schema && JsonText.Text(schema["type"]) == "file");

    private static IEnumerable<JsonObject> Parameters(JsonObject root, JsonObject at) =>
        (at["parameters"] as JsonArray ?? []).Select(parameter => Target(root, parameter)).OfType<JsonObject>();

    private static bool IsOfBody(JsonObject parameter) => JsonText.Text(parameter["in"]) is "body" or "formData";

    /// <summary>Adds what all operations of a path take in their bodies, behind what one takes by itself, so that no place in the document changes.</summary>
    private static void Share(JsonObject root, JsonObject[] shared, JsonObject operation)
    {
        JsonObject[] own = [.. Parameters(root, operation).Where(IsOfBody)];
        foreach (JsonObject parameter in shared.Where(parameter => !own.Any(mine => Replaces(mine, parameter))))
        {
            if (operation["parameters"] is not JsonArray list)
                operation["parameters"] = list = [];
            list.Add(parameter.DeepClone());
        }
    }

    // There is one body, whatever its name is.
    private static bool Replaces(JsonObject own, JsonObject shared) =>
        JsonText.Text(own["in"]) == "body" || JsonText.Text(shared["in"]) == "body" || JsonText.Text(own["name"]) == JsonText.Text(shared["name"]);

    /// <summary>The media type of the form that an operation takes: one of several parts where a file is among them. Null for no form.</summary>
    private static string? FormOf(JsonObject root, JsonObject operation)
    {
        JsonObject[] fields = [.. Parameters(root, operation).Where(parameter => JsonText.Text(parameter["in"]) == "formData")];
        if (fields.Length == 0)
            return null;
        return fields.Any(field => JsonText.Text(field["type"]) == "file") ? "multipart/form-data" : "application/x-www-form-urlencoded";
    }

    /// <summary>What stands in a place, or what a reference there leads to, which is a component by now.</summary>
    private static JsonObject? Target(JsonObject root, JsonNode? node)
    {
        if (node is not JsonObject stated || JsonText.Text(stated["$ref"]) is not { } reference)
            return node as JsonObject;
        string[] path = [.. reference.TrimStart('#').Split('/').Skip(1).Select(Pointers.Unescape)];
        return path.Length == 2 ? (root[path[0]] as JsonObject)?[path[1]] as JsonObject : null;
    }
}
