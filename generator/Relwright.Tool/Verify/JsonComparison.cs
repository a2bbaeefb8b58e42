using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Relwright.Tool.Verify;

/// <summary>Compares two JSON texts by what they say: the same members with the same values, in whatever order.</summary>
internal static class JsonComparison
{
    public static IEnumerable<Difference> Compare(JsonElement expected, JsonElement found, string pointer = "")
    {
        if (expected.ValueKind != found.ValueKind)
            return [new Difference(Shown(pointer), expected.GetRawText(), found.GetRawText())];
        return expected.ValueKind switch
        {
            JsonValueKind.Object => Objects(expected, found, pointer),
            JsonValueKind.Array => Arrays(expected, found, pointer),
            JsonValueKind.String when expected.GetString() == found.GetString() => [],
            JsonValueKind.Number when SameNumber(expected.GetRawText(), found.GetRawText()) => [],
            JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => [],
            _ => [new Difference(Shown(pointer), expected.GetRawText(), found.GetRawText())],
        };
    }

    private static IEnumerable<Difference> Objects(JsonElement expected, JsonElement found, string pointer)
    {
        // A name can stand several times; each time counts.
        ILookup<string, JsonElement> left = expected.EnumerateObject().ToLookup(member => member.Name, member => member.Value, StringComparer.Ordinal);
        ILookup<string, JsonElement> right = found.EnumerateObject().ToLookup(member => member.Name, member => member.Value, StringComparer.Ordinal);
        return left.Select(members => members.Key).Union(right.Select(members => members.Key))
            .SelectMany(name => Pairs([.. left[name]], [.. right[name]], _ => $"{pointer}/{Escaped(name)}"));
    }

    private static IEnumerable<Difference> Arrays(JsonElement expected, JsonElement found, string pointer) =>
        Pairs([.. expected.EnumerateArray()], [.. found.EnumerateArray()], index => pointer + "/" + index.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<Difference> Pairs(JsonElement[] expected, JsonElement[] found, Func<int, string> pointer)
    {
        for (int i = 0; i < Math.Max(expected.Length, found.Length); i++)
        {
            if (i >= expected.Length || i >= found.Length)
                yield return new Difference(pointer(i), Text(expected, i), Text(found, i));
            else
                foreach (Difference inner in Compare(expected[i], found[i], pointer(i)))
                    yield return inner;
        }
    }

    private static string? Text(JsonElement[] elements, int index) => index < elements.Length ? elements[index].GetRawText() : null;

    /// <summary>By digits, and by value where both have one that is exact: 1.0 and 1 are the same number.</summary>
    private static bool SameNumber(string left, string right) =>
        left == right
        || (decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal one)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal other)
            && one == other);

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The whole document has the empty pointer, which nobody would see.</summary>
    private static string Shown(string pointer) => pointer.Length == 0 ? "the whole body" : pointer;
}
