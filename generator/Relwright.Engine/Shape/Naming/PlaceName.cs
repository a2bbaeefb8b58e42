using System.Collections.Generic;
using System.Linq;

namespace Relwright.Engine.Shape.Naming;

/// <summary>Words for a type whose name is its place within others, such as <c>Pet/tags/item</c>.</summary>
internal static class PlaceName
{
    /// <summary>Words that say how a type is reached and nothing about it; kept at the end, where they tell an item from its list.</summary>
    private static readonly HashSet<string> s_filler = ["item", "items", "properties", "value", "values"];

    /// <summary>Whether a name is a place.</summary>
    public static bool Is(string apiName) => apiName.Contains('/');

    /// <summary>The C# name without filler words; null where no letter or digit is left.</summary>
    public static string? Short(string apiName)
    {
        string[] segments = Segments(apiName);
        return Identifier.Pascal(string.Join(" ", segments.Where((segment, i) => i == 0 || i == segments.Length - 1 || !s_filler.Contains(segment))));
    }

    /// <summary>The C# name with all words; null where no letter or digit is left.</summary>
    public static string? Full(string apiName) => Identifier.Pascal(string.Join(" ", Segments(apiName)));

    private static string[] Segments(string apiName)
    {
        string[] segments = apiName.Split('/');

        // The place of an operation without a name begins with its verb: "GET /pets/{id}/response".
        string verb = segments[0].TrimEnd(' ');
        if (verb.Length < segments[0].Length && verb.Length > 1 && verb.All(c => c is >= 'A' and <= 'Z'))
            segments[0] = verb[0] + verb.Substring(1).ToLowerInvariant();
        return segments;
    }
}
