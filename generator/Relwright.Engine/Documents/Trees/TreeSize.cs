using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Relwright.Engine.Documents.Trees;

/// <summary>Counts the values of a tree.</summary>
internal static class TreeSize
{
    /// <returns>The number of values; negative where there are more than <paramref name="most"/> or they are deeper than <paramref name="depth"/>.</returns>
    public static int Of(JsonNode? root, int most, int depth)
    {
        int count = 0;
        var waiting = new Stack<(JsonNode? Node, int Depth)>();
        waiting.Push((root, 1));
        while (waiting.Count > 0)
        {
            (JsonNode? node, int level) = waiting.Pop();
            if (++count > most || (level > depth && node is JsonObject or JsonArray))
                return -1;
            if (node is JsonObject members)
            {
                foreach (KeyValuePair<string, JsonNode?> member in members)
                    waiting.Push((member.Value, level + 1));
            }
            else if (node is JsonArray items)
            {
                foreach (JsonNode? item in items)
                    waiting.Push((item, level + 1));
            }
        }

        return count;
    }
}
