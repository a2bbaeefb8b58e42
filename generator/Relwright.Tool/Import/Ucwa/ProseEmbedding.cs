using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>The relations that a description says are embedded.</summary>
internal static partial class ProseEmbedding
{
    public static IReadOnlyList<string> Read(string? said) => said is not null && Sentence.Match(said) is { Success: true } match
        ? [.. match.Groups[1].Value.Split([",", " and "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)]
        : [];

    [GeneratedRegex(@"\bembeds the resources? associated with the following relationships?:\s*((?:[\w:]+(?:,\s*(?:and\s+)?|\s+and\s+)?)+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sentence { get; }
}
