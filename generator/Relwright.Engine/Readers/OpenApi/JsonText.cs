using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Values of a document as JSON text, the form in which the neutral model has them.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode? node) => IsNull(node) ? "null" : node!.ToJsonString(s_options);

    public static bool IsNull(JsonNode? node) => node is null || node.IsJsonNullSentinel() || node.GetValueKind() is JsonValueKind.Null;

    /// <summary>The text of a string; null for anything else.</summary>
    public static string? Text(JsonNode? node) =>
        node is JsonValue value && !IsNull(node) && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;

    public static bool IsTrue(JsonNode? node) => node is JsonValue && !IsNull(node) && node.GetValueKind() is JsonValueKind.True;

    public static bool IsFalse(JsonNode? node) => node is JsonValue && !IsNull(node) && node.GetValueKind() is JsonValueKind.False;

    /// <summary>The text of a string, the JSON of a number or truth value.</summary>
    public static string Word(JsonNode node) => Text(node) ?? Of(node);
}
