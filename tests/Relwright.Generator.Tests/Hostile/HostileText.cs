using System.Linq;

namespace Relwright.Generator.Tests.Hostile;

/// <summary>Texts that break out of comments, literals or names where somebody prints them without care.</summary>
internal static class HostileText
{
    /// <summary>A word that occurs in no emitted code but within what a specification says.</summary>
    public const string Mark = "Zq9x";

    /// <summary>Texts in the escapes of a YAML text in double quotes, as JSON has them.</summary>
    public static string[] All { get; } =
    [
        "\"; class " + Mark + " { } //",
        "*/ class " + Mark + " { } /*",
        "\"\"\" + " + Mark + " + \"\"\"",
        "\nclass " + Mark + " { }\n",
        "\r\n#error " + Mark,
        "\u2028class " + Mark + " { }",
        "\u2029#error " + Mark,
        "\u0085class " + Mark + " { }",
        "</summary><script>" + Mark + "</script>",
        "<see cref=\"" + Mark + "\"/>",
        "]]>&" + Mark + ";",
        "\\u0022; " + Mark,
        "{" + Mark + "}",
        "\0" + Mark,
        Mark + "\ud800",
        "\udc00" + Mark,
        "\u202e" + Mark,
        "@" + Mark + "'",
        string.Concat(Enumerable.Repeat(Mark, 1250)),
    ];

    /// <summary>Names without control characters: those are refused as names while reading.</summary>
    public static string[] Names { get; } = [.. All.Where(text => !text.Any(char.IsControl))];

    /// <summary>As a YAML text in double quotes.</summary>
    public static string Quote(string text)
    {
        System.Collections.Generic.IEnumerable<string> escaped = text.Select(c => c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            >= ' ' and <= '~' => c.ToString(),
            _ => $"\\u{(int)c:x4}",
        });
        return "\"" + string.Concat(escaped) + "\"";
    }
}
