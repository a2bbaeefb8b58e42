using System.Collections.Generic;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Reads the keys that begin with <c>x-</c>.</summary>
internal static class Extensions
{
    public static JsonNode? Find(IDictionary<string, IOpenApiExtension>? extensions, string key) =>
        extensions is not null && extensions.TryGetValue(key, out IOpenApiExtension? found) && found is JsonNodeExtension node ? node.Node : null;

    public static string? Text(IDictionary<string, IOpenApiExtension>? extensions, string key) => JsonText.Text(Find(extensions, key));

    public static bool IsTrue(IDictionary<string, IOpenApiExtension>? extensions, string key) => JsonText.IsTrue(Find(extensions, key));
}
