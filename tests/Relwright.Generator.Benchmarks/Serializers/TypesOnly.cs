using System.IO;
using System.Text.Json.Nodes;

namespace Relwright.Generator.Benchmarks.Serializers;

/// <summary>A document of OpenAPI without its operations: the types that it names are left.</summary>
internal static class TypesOnly
{
    public static string Of(string document)
    {
        JsonNode root = JsonNode.Parse(document) ?? throw new InvalidDataException("The document is null.");
        root["paths"] = new JsonObject();
        root.AsObject().Remove("webhooks");
        return root.ToJsonString();
    }
}
