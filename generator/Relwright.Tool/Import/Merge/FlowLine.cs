using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Tool.Import.Merge;

/// <summary>A line such as <c>name: { type: string, maxLength: 50 }  # comment</c>, which can be merged fact by fact.</summary>
internal static class FlowLine
{
    /// <summary>Merges three versions of a line.</summary>
    /// <param name="imported">What was imported last.</param>
    /// <param name="mine">What stands in the file.</param>
    /// <param name="theirs">What the pages say now.</param>
    /// <param name="pending">Whether a fact was changed on both sides; the hand's version of it stays.</param>
    /// <returns>The line; null where one of them is no such line.</returns>
    public static string? Merge(string imported, string mine, string theirs, out bool pending)
    {
        pending = false;
        if (Parse(imported) is not { } was || Parse(mine) is not { } have || Parse(theirs) is not { } say)
            return null;
        var facts = new List<string>();
        foreach (string key in have.Facts.Keys.Union(say.Facts.Keys, StringComparer.Ordinal))
        {
            string? before = was.Facts.GetValueOrDefault(key), own = have.Facts.GetValueOrDefault(key), now = say.Facts.GetValueOrDefault(key);
            string? result = own == before ? now : own;
            pending |= own != before && now != before && own != now;
            if (result is not null)
                facts.Add($"{key}: {result}");
        }

        string comment = have.Comment == was.Comment ? say.Comment : have.Comment;
        return $"{have.Front}{{ {string.Join(", ", facts)} }}{(comment.Length > 0 ? "  " + comment : "")}";
    }

    /// <summary>The line without what stands behind a mark of a comment.</summary>
    public static string WithoutComment(string line) => CommentAt(line) is var at and >= 0 ? line[..at] : line;

    private static (string Front, Dictionary<string, string> Facts, string Comment)? Parse(string line)
    {
        int comment = CommentAt(line);
        string said = (comment < 0 ? line : line[..comment]).TrimEnd();
        int open = said.IndexOf('{', StringComparison.Ordinal);
        if (open < 0 || !said.EndsWith('}'))
            return null;
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in Parts(said[(open + 1)..^1]))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !facts.TryAdd(part[..colon].Trim(), part[(colon + 1)..].Trim()))
                return null;
        }

        return (said[..open], facts, comment < 0 ? "" : line[comment..]);
    }

    private static IEnumerable<string> Parts(string inner)
    {
        int from = 0, depth = 0;
        char quote = '\0';
        for (int i = 0; i < inner.Length; i++)
        {
            char c = inner[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && (i == 0 || inner[i - 1] is ' ' or '[' or '{' or ','))
                quote = c;
            else if (c is '[' or '{')
                depth++;
            else if (c is ']' or '}')
                depth--;
            else if (c == ',' && depth == 0)
            {
                yield return inner[from..i];
                from = i + 1;
            }
        }

        if (inner[from..].Trim().Length > 0)
            yield return inner[from..];
    }

    private static int CommentAt(string line)
    {
        char quote = '\0';
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && (i == 0 || line[i - 1] is ' ' or '[' or '{' or ','))
                quote = c;
            else if (c == '#' && (i == 0 || line[i - 1] == ' '))
                return i;
        }

        return -1;
    }
}
