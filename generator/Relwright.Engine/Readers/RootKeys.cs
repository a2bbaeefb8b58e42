using System;
using System.Collections.Generic;

namespace Relwright.Engine.Readers;

/// <summary>Finds the keys at the root of a text of JSON or YAML without parsing it; what it takes for a key in a broken text does not matter.</summary>
internal static class RootKeys
{
    public static IEnumerable<string> Of(string text)
    {
        int at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at])))
            at++;
        return at < text.Length && text[at] == '{' ? InBraces(text, at + 1) : OnLines(text, at);
    }

    private static IEnumerable<string> InBraces(string text, int at)
    {
        int depth = 1;
        int start = -1;
        for (; at < text.Length && depth > 0; at++)
        {
            char c = text[at];
            if (c is '"' or '\'')
            {
                int end = Quoted(text, at);
                if (depth == 1 && start < 0)
                    yield return text.Substring(at + 1, Math.Max(0, end - at - 1));
                start = at;
                at = end;
            }
            else if (c is '{' or '[')
            {
                depth++;
            }
            else if (c is '}' or ']')
            {
                depth--;
            }
            else if (depth == 1 && c == ',')
            {
                start = -1;
            }
            else if (depth == 1 && start < 0 && !char.IsWhiteSpace(c))
            {
                start = at;
                while (at < text.Length && text[at] is not (':' or ',' or '}'))
                    at++;
                yield return text.Substring(start, at - start).Trim();
                at--;
            }
        }
    }

    /// <summary>Where a quoted text ends.</summary>
    private static int Quoted(string text, int at)
    {
        char quote = text[at];
        for (int i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
                i++;
            else if (text[i] == quote)
                return i;
        }

        return text.Length;
    }

    /// <summary>Keys that begin in the first column; anything else of YAML's block style is indented.</summary>
    private static IEnumerable<string> OnLines(string text, int at)
    {
        while (at >= 0 && at < text.Length)
        {
            int end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            if (text[at] is not (' ' or '\t' or '#' or '-' or '\r' or '\n') && text.IndexOf(':', at, end - at) is >= 0 and var colon)
                yield return text.Substring(at, colon - at).Trim().Trim('"', '\'');
            at = end + 1;
        }
    }
}
