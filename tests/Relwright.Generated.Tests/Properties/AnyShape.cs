using System.Linq;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Values that nobody describes, of each shape that XML gives back: texts, and objects of texts, nulls, objects and lists of these.</summary>
internal static class AnyShape
{
    private const int Levels = 3;

    public static Gen<JsonValue> Value { get; } = Gen.OneOf(Text(), Object(Levels)).Select(static node => JsonValue.Parse(node.ToJsonString()));

    private static Gen<JsonNode> Text() => Any.Text.Select(static text => (JsonNode)System.Text.Json.Nodes.JsonValue.Create(text));

    private static Gen<JsonNode?> Member(int levels)
    {
        Gen<JsonNode?> text = Text().Select(static node => (JsonNode?)node);
        Gen<JsonNode?> some = Gen.Frequency((4, text), (1, Gen.Fresh<JsonNode?>(static () => null)));
        return levels == 0 ? some : Gen.Frequency((3, some), (1, Object(levels - 1).Select(static node => (JsonNode?)node)));
    }

    private static Gen<JsonNode> Object(int levels) =>
        from attributes in Any.Key.Zip(Text()).ListOf()
        from name in Any.Key
        from first in Member(levels)
        from members in Any.Key.Zip(Gen.OneOf(Member(levels), List(levels))).ListOf()
        from text in Any.OrNull(Any.Text)
        select (JsonNode)Made(
        [
            .. attributes.Select(static attribute => ("@" + attribute.Item1, (JsonNode?)attribute.Item2)),
            (name, first),
            .. members.Select(static member => (member.Item1, member.Item2)),
            .. string.IsNullOrWhiteSpace(text) ? [] : new (string, JsonNode?)[] { ("#text", text) },
        ]);

    // One item would be none of a list.
    private static Gen<JsonNode?> List(int levels) =>
        from first in Member(levels)
        from second in Member(levels)
        from more in Member(levels).ListOf()
        select (JsonNode?)new JsonArray([first, second, .. more]);

    private static JsonObject Made((string Name, JsonNode? Value)[] members)
    {
        var made = new JsonObject();
        foreach ((string name, JsonNode? value) in members)
            made.TryAdd(name, value);
        return made;
    }
}
