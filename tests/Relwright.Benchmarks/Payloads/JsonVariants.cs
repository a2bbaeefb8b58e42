using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Relwright.Benchmarks.Payloads;

/// <summary>The same body in other orders and layouts.</summary>
internal static class JsonVariants
{
    public static byte[] Reversed(byte[] json) => Reordered(json, members => [.. members.Reverse()]);

    /// <summary>In one fixed order that follows no pattern.</summary>
    public static byte[] Shuffled(byte[] json) => Reordered(json, members =>
    {
        string[] shuffled = [.. members];
        new Random(20161).Shuffle(shuffled);
        return shuffled;
    });

    public static byte[] EverySecondMissing(byte[] json) => Reordered(json, members => [.. members.Where((_, i) => i % 2 == 0)]);

    public static byte[] Indented(byte[] json) =>
        Encoding.UTF8.GetBytes(JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));

    private static byte[] Reordered(byte[] json, Func<string[], string[]> order)
    {
        JsonObject body = JsonNode.Parse(json)!.AsObject();
        var ordered = new JsonObject();
        foreach (string name in order([.. body.Select(member => member.Key)]))
            ordered.Add(name, body[name]!.DeepClone());
        return Encoding.UTF8.GetBytes(ordered.ToJsonString());
    }
}
