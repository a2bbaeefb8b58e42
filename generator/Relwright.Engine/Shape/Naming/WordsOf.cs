using System.Collections.Generic;
using System.Linq;

namespace Relwright.Engine.Shape.Naming;

/// <summary>Words for wire names whose letters do not say it all.</summary>
internal static class WordsOf
{
    private static readonly Dictionary<char, string> s_symbols = new()
    {
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['*'] = "Star",
        ['/'] = "Slash",
        ['<'] = "Less",
        ['>'] = "Greater",
        ['='] = "Equal",
        ['!'] = "Not",
        ['~'] = "About",
        ['.'] = "Dot",
        [','] = "Comma",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['#'] = "Hash",
        ['%'] = "Percent",
        ['&'] = "And",
        ['|'] = "Or",
        ['?'] = "Question",
        ['@'] = "At",
        ['$'] = "Dollar",
        ['^'] = "Caret",
        ['_'] = "Underscore",
        [' '] = "Blank",
    };

    /// <summary>The C# name of a member: <c>+1</c> is <c>Plus1</c>, <c>$</c> is <c>Dollar</c>.</summary>
    public static string Member(string wireName) => Pascal(wireName) ?? "Unnamed";

    /// <summary>The C# name of a value of an enumeration: <c>-1</c> is <c>Minus1</c>, no text at all is <c>Empty</c>.</summary>
    public static string Value(string text) => text.Length == 0 ? "Empty" : Pascal(text) ?? "Symbol";

    private static string? Pascal(string text)
    {
        bool signed = text.Length > 1 && text[0] is '+' or '-' && text[1] is >= '0' and <= '9';
        if (signed)
            return s_symbols[text[0]] + Identifier.Pascal(text)!.TrimStart('_');
        return Identifier.Pascal(text) ?? Identifier.Pascal(string.Concat(text.Where(s_symbols.ContainsKey).Select(symbol => s_symbols[symbol])));
    }
}
