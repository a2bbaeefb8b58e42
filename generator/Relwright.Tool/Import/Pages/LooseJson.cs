using System;
using System.Collections.Generic;

namespace Relwright.Tool.Import.Pages;

/// <summary>Finds JSON that stands in a page without a fence, as most samples of events do.</summary>
internal static class LooseJson
{
    /// <summary>The object that begins in line <paramref name="start"/> and ends before <paramref name="end"/>; null where there is none.</summary>
    /// <remarks>An object that does not end goes on to <paramref name="end"/>: reading it tells that it is cut off.</remarks>
    public static Fence? Read(PageText page, int start, int end)
    {
        if (page.Lines[start].Trim() is not "{" and not ['{', '"', ..])
            return null;
        var lines = new List<string>();
        int depth = 0;
        for (int at = start; at < end; at++)
        {
            string line = page.Lines[at];
            lines.Add(line);
            depth += Depth(line);
            if (depth <= 0)
                break;
        }

        return new Fence(start, lines);
    }

    private static int Depth(ReadOnlySpan<char> line)
    {
        int depth = 0;
        bool inText = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (inText && line[i] == '\\')
                i++;
            else if (line[i] == '"')
                inText = !inText;
            else if (!inText)
                depth += line[i] switch { '{' or '[' => 1, '}' or ']' => -1, _ => 0 };
        }

        return depth;
    }
}
