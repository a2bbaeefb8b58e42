using System;
using Relwright.Engine.Api;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Turns what a document says to people into a summary and remarks.</summary>
internal static class Prose
{
    /// <summary>The reason of a deprecation; documents only say that there is one.</summary>
    public const string Deprecation = "The API deprecates it.";

    /// <summary>Documentation from a text whose first paragraph is the summary.</summary>
    public static Documentation Of(string? description, bool deprecated = false, string? title = null)
    {
        (string? first, string? rest) = Split(description);
        return Of(first ?? Trim(title), first is null ? null : rest, deprecated);
    }

    /// <summary>Documentation from a summary with a description beside it.</summary>
    public static Documentation Of(string? summary, string? description, bool deprecated)
    {
        string? brief = Trim(summary);
        string? more = Trim(description);
        if (brief is null)
            (brief, more) = Split(description);
        if (more == brief)
            more = null;
        return brief is null && more is null && !deprecated ? Documentation.None : new Documentation(brief, more, deprecated ? Deprecation : null);
    }

    private static (string? First, string? More) Split(string? text)
    {
        if (Trim(text) is not { } trimmed)
            return (null, null);
        int end = trimmed.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? (trimmed, null) : (trimmed.Substring(0, end).TrimEnd(), Trim(trimmed.Substring(end)));
    }

    private static string? Trim(string? text) => text?.Replace("\r\n", "\n").Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
