using System;
using System.Collections.Generic;

namespace Relwright.Tool.Import.Merge;

/// <summary>Finds which lines of one text are lines of another: a longest common subsequence.</summary>
internal static class LineMatch
{
    /// <summary>Beyond this many pairs of lines the texts are taken for different throughout.</summary>
    private const long MostPairs = 64_000_000;

    /// <returns>For each line of <paramref name="from"/> the index of the same line in <paramref name="to"/>; -1 where it is gone.</returns>
    public static int[] Find(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        int[] found = new int[from.Count];
        Array.Fill(found, -1);
        int head = 0;
        while (head < from.Count && head < to.Count && from[head] == to[head])
            found[head] = head++;
        int fromEnd = from.Count, toEnd = to.Count;
        while (fromEnd > head && toEnd > head && from[fromEnd - 1] == to[toEnd - 1])
            found[--fromEnd] = --toEnd;
        if ((long)(fromEnd - head) * (toEnd - head) <= MostPairs)
            Middle(from, to, found, head, fromEnd, toEnd);
        return found;
    }

    private static void Middle(IReadOnlyList<string> from, IReadOnlyList<string> to, int[] found, int head, int fromEnd, int toEnd)
    {
        int rows = fromEnd - head, columns = toEnd - head;
        int[,] common = new int[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
                common[i, j] = from[head + i] == to[head + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (from[head + i] == to[head + j])
                found[head + i++] = head + j++;
            else if (common[i + 1, j] >= common[i, j + 1])
                i++;
            else
                j++;
        }
    }
}
