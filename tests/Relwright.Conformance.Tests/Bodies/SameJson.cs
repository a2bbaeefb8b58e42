using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Relwright.Conformance.Tests.Bodies;

/// <summary>Whether two bodies say the same: members in any order, points in time by instant and offset, as the wire has several texts for one.</summary>
internal static class SameJson
{
    public static bool Equal(JsonNode? sent, JsonNode? back) => (sent, back) switch
    {
        (JsonObject left, JsonObject right) => left.Count == right.Count && left.All(member => right.TryGetPropertyValue(member.Key, out JsonNode? value) && Equal(member.Value, value)),
        (JsonArray left, JsonArray right) => left.Count == right.Count && left.Zip(right).All(pair => Equal(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(sent, back) || (Moment(sent) is { } moment && Moment(back) is { } other && moment.EqualsExact(other)),
    };

    private static DateTimeOffset? Moment(JsonNode? node) =>
        node?.GetValueKind() is JsonValueKind.String
        && (string)node! is { Length: > 18 } text && text[10] == 'T'
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTimeOffset moment)
            ? moment
            : null;
}
