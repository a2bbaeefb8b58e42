using System.Text.Json;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model.Data;

namespace Relwright.Engine.Shape.Data;

/// <summary>What a property has from the start, of the JSON that the specification states.</summary>
internal static class InitialValue
{
    /// <summary>The value, or null where the JSON is no value of the type.</summary>
    public static ShapedInitial? Of(string json, TypeReference type)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Text(document.RootElement, type.Kind) is { } text ? new ShapedInitial(type.Kind, text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text, or null where the type has no texts.</summary>
    public static ShapedInitial? OfText(string text, TypeReference type) =>
        type.Kind is ValueKind.String or ValueKind.Enum ? new ShapedInitial(type.Kind, text) : null;

    private static string? Text(JsonElement value, ValueKind kind) => (kind, value.ValueKind) switch
    {
        (ValueKind.String or ValueKind.Enum, JsonValueKind.String) => value.GetString(),
        (ValueKind.Enum or ValueKind.Boolean, JsonValueKind.True) => "true",
        (ValueKind.Enum or ValueKind.Boolean, JsonValueKind.False) => "false",
        (ValueKind.Enum or ValueKind.Double, JsonValueKind.Number) => value.GetRawText(),
        (ValueKind.Int32, JsonValueKind.Number) when value.TryGetInt32(out _) => value.GetRawText(),
        (ValueKind.Int64, JsonValueKind.Number) when value.TryGetInt64(out _) => value.GetRawText(),
        _ => null,
    };
}
