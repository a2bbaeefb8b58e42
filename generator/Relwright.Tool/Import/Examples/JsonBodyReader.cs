using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Examples;

/// <summary>Reads what a JSON body of an example shows.</summary>
internal static partial class JsonBodyReader
{
    private static readonly JsonDocumentOptions s_options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = ImportLimits.BodyDepth };

    /// <summary>Reads a body.</summary>
    /// <param name="body">Its text.</param>
    /// <param name="isRequest">Whether it is one of a request.</param>
    /// <param name="place">Where it begins.</param>
    /// <returns>What it shows; null where it is an object of another kind.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static ObservedResource? Read(string body, bool isRequest, Place place)
    {
        using JsonDocument document = JsonDocument.Parse(body, s_options);
        return document.RootElement.ValueKind is JsonValueKind.Object && IsResource(document.RootElement, isRequest)
            ? Resource(document.RootElement, isRequest && !document.RootElement.TryGetProperty(WireWords.Type, out _), place)
            : null;
    }

    /// <summary>Puts texts that a line break cuts in two together again; only requests of the pages have those.</summary>
    public static string Mend(string body) => BrokenText.Replace(body, match => LineBreak.Replace(match.Value, ""));

    private static bool IsResource(JsonElement root, bool isRequest) =>
        isRequest || root.TryGetProperty(WireWords.Type, out _) || root.TryGetProperty("_links", out _);

    private static ObservedResource Resource(JsonElement node, bool isInput, Place place)
    {
        var properties = new List<ObservedProperty>();
        var links = new List<ObservedLink>();
        var embedded = new List<ObservedEmbedded>();
        string? type = null;
        int typeIndex = 0;
        foreach (JsonProperty member in node.EnumerateObject())
        {
            switch (member.Name)
            {
                case "_links" when member.Value.ValueKind is JsonValueKind.Object:
                    links.AddRange(member.Value.EnumerateObject().Select(Link));
                    break;
                case "_embedded" when member.Value.ValueKind is JsonValueKind.Object:
                    embedded.AddRange(member.Value.EnumerateObject().Select(child => Embedded(child, place)));
                    break;
                case WireWords.Type when member.Value.ValueKind is JsonValueKind.String:
                    type = member.Value.GetString();
                    typeIndex = properties.Count;
                    break;
                default:
                    properties.Add(Property(member, place));
                    break;
            }
        }

        return new ObservedResource(type, typeIndex, isInput, IsJson: true, properties, links, embedded, place);
    }

    private static ObservedLink Link(JsonProperty member)
    {
        bool many = member.Value.ValueKind is JsonValueKind.Array;
        JsonElement first = many ? member.Value.EnumerateArray().FirstOrDefault() : member.Value;
        string href = first.ValueKind is JsonValueKind.Object && first.TryGetProperty("href", out JsonElement reference) && reference.ValueKind is JsonValueKind.String
            ? reference.GetString()!
            : "";
        bool data = href.TrimStart().StartsWith("data", StringComparison.OrdinalIgnoreCase) && href.AsSpan().TrimStart()[4..].TrimStart().StartsWith(":");
        return new ObservedLink(member.Name, many, data, !data && href.Contains('{'));
    }

    private static ObservedEmbedded Embedded(JsonProperty member, Place place)
    {
        bool many = member.Value.ValueKind is JsonValueKind.Array;
        IEnumerable<JsonElement> children = many ? member.Value.EnumerateArray() : [member.Value];
        return new ObservedEmbedded(
            member.Name, many, [.. children.Where(child => child.ValueKind is JsonValueKind.Object).Select(child => Resource(child, isInput: false, place))]);
    }

    private static ObservedProperty Property(JsonProperty member, Place place)
    {
        bool list = member.Value.ValueKind is JsonValueKind.Array;
        JsonElement[] values = list ? [.. member.Value.EnumerateArray()] : [member.Value];
        ObservedKind[] kinds = [.. values.Select(Kind).Where(kind => kind is not ObservedKind.Unknown).Distinct()];
        ObservedKind kind = kinds.Length switch { 0 => ObservedKind.Unknown, 1 => kinds[0], _ => kinds.Max() };
        return new ObservedProperty(member.Name, kind, list, [.. values.Select(Text)], IsJson: true, place);
    }

    private static ObservedKind Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Date.IsMatch(value.GetString()!) ? ObservedKind.DateTime : ObservedKind.Text,
        JsonValueKind.True or JsonValueKind.False => ObservedKind.Boolean,
        JsonValueKind.Number when value.TryGetInt32(out _) => ObservedKind.Integer,
        JsonValueKind.Number when value.TryGetInt64(out _) => ObservedKind.LongInteger,
        JsonValueKind.Number => ObservedKind.Fraction,
        JsonValueKind.Object or JsonValueKind.Array => ObservedKind.Object,
        _ => ObservedKind.Unknown,
    };

    private static string Text(JsonElement value) => value.ValueKind is JsonValueKind.String
        ? value.GetString()!
        : string.Create(CultureInfo.InvariantCulture, $"{value.GetRawText()}");

    [GeneratedRegex(@"^/Date\(-?\d+([+-]\d{4})?\)/$", RegexOptions.CultureInvariant)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex BrokenText { get; }

    [GeneratedRegex(@"\r?\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak { get; }
}
