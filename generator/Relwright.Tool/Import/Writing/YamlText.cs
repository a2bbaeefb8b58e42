using System;
using System.Linq;

namespace Relwright.Tool.Import.Writing;

/// <summary>Writes texts as YAML that any reader takes for just these texts.</summary>
internal static class YamlText
{
    private static readonly string[] s_words = ["null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE", "yes", "no", "on", "off", "y", "n"];

    /// <summary>A key or value: plain where nothing could mistake it, else in quotes.</summary>
    public static string Scalar(string text)
    {
        bool plain = text.Length > 0 && char.IsAsciiLetter(text[0])
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '/' or '-' or '+')
            && !s_words.Contains(text, StringComparer.Ordinal);
        return plain ? text : Quoted(text);
    }

    /// <summary>A text for people, in one line.</summary>
    public static string Prose(string text) => Quoted(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A comment behind a line; empty for none.</summary>
    public static string Comment(string? text) =>
        string.IsNullOrEmpty(text) ? "" : "  # " + string.Concat(text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator ? ' ' : c));

    /// <summary>In single quotes, or in double quotes where a character needs an escape.</summary>
    private static string Quoted(string text) => text.Any(NeedsEscape)
        ? "\"" + string.Concat(text.Select(c => NeedsEscape(c) ? $"\\u{(int)c:X4}" : c is '"' or '\\' ? "\\" + c : c.ToString())) + "\""
        : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static bool NeedsEscape(char c) => char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c) || c >= '\uFFFE';
}
