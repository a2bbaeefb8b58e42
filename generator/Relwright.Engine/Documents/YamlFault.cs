using System;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Documents;

/// <summary>Says in the words of this product what the YAML parser found wrong.</summary>
internal static class YamlFault
{
    /// <summary>What the parser's message contains, the cause and the fix. The first row that fits counts.</summary>
    private static readonly (string Sign, string Cause, string Fix)[] Causes =
    [
        ("quoted scalar", "a quoted text is not closed or not well formed here", "close the quote, and indent the lines of a text that spans several"),
        ("escape", "a backslash in a quoted text begins nothing that is known", "write '\\\\' for a backslash, or use single quotes"),
        ("flow sequence", "a list in brackets is not well formed or not closed", "separate the items with ',' and close the list with ']'"),
        ("flow mapping", "keys in braces are not well formed or not closed", "separate them with ',' and close them with '}'"),
        ("mapping values", "a ':' stands where no key can be", "quote a text that contains ': ', and check the indentation"),
        ("simple key", "a line that should be a key has no ':' behind it", "write 'key: value', and check the indentation"),
        ("block mapping", "a line is not indented like the keys before it, or is no key", "indent the keys of one mapping alike and write 'key: value'"),
        ("block collection", "a line is not indented like the items before it, or is no item", "indent the items of one list alike and write '- item'"),
        ("block sequence", "a list item stands where none can be", "put the list on lines of its own, indented alike"),
        ("block scalar", "the text block is not well formed", "indent all of its lines with spaces, deeper than its key"),
        ("cannot start any token", "a character stands here that no unquoted text can begin with", "quote the text"),
    ];

    public static (ProblemKind Kind, string[] Arguments) Unclosed =>
        (Catalog.Syntax, ["this brace or bracket is not closed", "close it with '}' or ']'"]);

    public static (ProblemKind Kind, string[] Arguments) Describe(Exception fault)
    {
        foreach ((string sign, string cause, string fix) in Causes)
        {
            if (fault.Message.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0)
                return (Catalog.Syntax, [cause, fix]);
        }

        return (Catalog.Syntax, ["the text is not valid YAML from here on", "check the indentation, the quotes and the brackets above this place"]);
    }

    public static (ProblemKind Kind, string[] Arguments) Feature(string feature, string fix) => (Catalog.YamlFeature, [feature, fix]);
}
