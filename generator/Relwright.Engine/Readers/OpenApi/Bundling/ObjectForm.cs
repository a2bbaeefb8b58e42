using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>Drops of objects that are no schemas what nobody here reads, and what would make Microsoft.OpenApi give up the whole document.</summary>
internal static class ObjectForm
{
    /// <summary>The body of a link where it is no text, which Microsoft.OpenApi does not read.</summary>
    public const string LinkBody = "x-relwright-body";

    private static readonly HashSet<string> s_needless = new(StringComparer.Ordinal) { "example", "examples", "externalDocs", "tags", "jsonSchemaDialect", "$self" };

    private static readonly HashSet<string> s_flags = new(StringComparer.Ordinal) { "required", "deprecated", "allowEmptyValue", "explode", "allowReserved" };

    public static void Settle(JsonObject node, NodeKind kind, Action<ProblemKind, string, string[]> report)
    {
        List<string>? dropped = null;
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (s_needless.Contains(member.Key) && !(kind is NodeKind.Operation && member.Key == "tags") && kind is not NodeKind.Components and not NodeKind.Callback)
            {
                (dropped ??= []).Add(member.Key);
            }
            else if ((s_flags.Contains(member.Key) && HasFlags(kind) && !SchemaForm.IsBoolean(member.Value))
                || (kind is NodeKind.Parameter or NodeKind.Header && member.Key != "required" && !SchemaForm.Fits(member.Key, member.Value)))
            {
                report(Catalog.DocumentValueUnfit, member.Key, [SchemaForm.Describe(member.Value)]);
                (dropped ??= []).Add(member.Key);
            }
        }

        foreach (string key in dropped ?? [])
            node.Remove(key);
        if (kind is NodeKind.Document)
            SettleDocument(node, report);
        else if (kind is NodeKind.Components)
            SettleSchemes(node["securitySchemes"] as JsonObject);
        else if (kind is NodeKind.Parameter && JsonText.Text(node["in"]) == "formData" && !node.ContainsKey("type"))
            node["type"] = "string";
        else if (kind is NodeKind.Link && node["requestBody"] is JsonObject or JsonArray)
            Rename(node, "requestBody", LinkBody);
    }

    private static bool HasFlags(NodeKind kind) => kind is NodeKind.Parameter or NodeKind.Header or NodeKind.RequestBody or NodeKind.Operation or NodeKind.Encoding;

    private static void SettleDocument(JsonObject document, Action<ProblemKind, string, string[]> report)
    {
        if (document["info"] is JsonObject info)
        {
            foreach (string key in info.Select(member => member.Key).Where(key => key is "contact" or "license" or "termsOfService").ToList())
                info.Remove(key);
        }

        if (document["schemes"] is JsonArray schemes)
        {
            foreach (JsonNode? scheme in schemes.Where(scheme => !Uri.CheckSchemeName(JsonText.Text(scheme))).ToList())
            {
                report(Catalog.DocumentValueUnfit, "schemes", [SchemaForm.Describe(scheme)]);
                schemes.Remove(scheme);
            }
        }

        SettleSchemes(document["securityDefinitions"] as JsonObject);
    }

    /// <summary>Addresses from which tokens come are the caller's business, and malformed ones would cost the document.</summary>
    private static void SettleSchemes(JsonObject? schemes)
    {
        foreach (JsonObject scheme in (schemes ?? []).Select(member => member.Value).OfType<JsonObject>())
        {
            DropAddresses(scheme);
            foreach (JsonObject flow in (scheme["flows"] as JsonObject ?? []).Select(member => member.Value).OfType<JsonObject>())
                DropAddresses(flow);
        }
    }

    private static void DropAddresses(JsonObject node)
    {
        foreach (string key in node.Select(member => member.Key).Where(key => key.EndsWith("Url", StringComparison.Ordinal)).ToList())
            node.Remove(key);
    }

    private static void Rename(JsonObject node, string key, string name)
    {
        JsonNode? value = node[key];
        node.Remove(key);
        node[name] = value;
    }
}
