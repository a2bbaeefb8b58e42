using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>Finds schemas by their own names within a file (JSON Schema's <c>$anchor</c> and <c>$dynamicAnchor</c>).</summary>
internal static class Anchors
{
    /// <returns>The JSON pointer of the schema; null where no schema has that name.</returns>
    public static string? Find(JsonNode? root, string name)
    {
        var waiting = new Queue<(JsonNode? Node, string Pointer)>();
        waiting.Enqueue((root, ""));
        while (waiting.Count > 0)
        {
            (JsonNode? node, string pointer) = waiting.Dequeue();
            if (node is JsonObject members)
            {
                if (JsonText.Text(members["$anchor"]) == name || JsonText.Text(members["$dynamicAnchor"]) == name)
                    return pointer;
                foreach (KeyValuePair<string, JsonNode?> member in members)
                    waiting.Enqueue((member.Value, pointer + "/" + Pointers.Escape(member.Key)));
            }
            else if (node is JsonArray items)
            {
                for (int i = 0; i < items.Count; i++)
                    waiting.Enqueue((items[i], pointer + "/" + i.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return null;
    }
}
