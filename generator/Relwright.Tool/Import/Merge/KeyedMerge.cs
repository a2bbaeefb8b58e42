using System;
using System.Collections.Generic;

namespace Relwright.Tool.Import.Merge;

/// <summary>Merges neighbouring lines that both sides changed, key by key, where each side has every key once.</summary>
internal static class KeyedMerge
{
    /// <returns>The result; null where the lines cannot be told apart by their keys.</returns>
    public static MergedText? TryMerge(string file, string[] imported, string[] mine, string[] theirs)
    {
        if (Keyed(imported) is not { } was || Keyed(mine) is not { } have || Keyed(theirs) is not { } say)
            return null;
        var lines = new List<string>();
        var remembered = new List<string>();
        var changes = new List<Change>();
        foreach (string key in Order(have.Keys, say.Keys, was.Keys))
        {
            string? before = was.GetValueOrDefault(key), own = have.GetValueOrDefault(key), now = say.GetValueOrDefault(key);
            bool pending = false;
            string? result = own;
            if (own == now || now == before)
                result = own;
            else if (own == before)
                result = now;
            else if (before is not null && own is not null && now is not null && FlowLine.Merge(before, own, now, out pending) is { } merged)
                result = merged;
            else
                pending = true;

            if (result is not null)
                lines.Add(result);
            if ((pending ? before : now) is { } remember)
                remembered.Add(remember);
            if (pending || result != own)
                changes.Add(new Change(file, !pending, Listed(own), Listed(now)));
        }

        return new MergedText(lines, remembered, changes);
    }

    private static string[] Listed(string? line) => line is null ? [] : [line];

    /// <summary>The order that a person gave them; what is new stands behind what it stands behind in the pages.</summary>
    private static List<string> Order(params IEnumerable<string>[] lists)
    {
        var order = new List<string>();
        foreach (IEnumerable<string> list in lists)
        {
            int at = 0;
            foreach (string key in list)
            {
                int known = order.IndexOf(key);
                if (known < 0)
                    order.Insert(at++, key);
                else
                    at = known + 1;
            }
        }

        return order;
    }

    /// <summary>The lines by indentation and key; null where one has none, or two have the same.</summary>
    private static Dictionary<string, string>? Keyed(string[] lines)
    {
        var keyed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            if (Key(line) is not { } key || !keyed.TryAdd(key, line))
                return null;
        }

        return keyed;
    }

    private static string? Key(string line)
    {
        string trimmed = line.TrimStart();
        if (trimmed.Length == 0 || trimmed[0] == '#')
            return line;
        if (trimmed.StartsWith("- ", StringComparison.Ordinal))
            return FlowLine.WithoutComment(line).TrimEnd();
        int colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : line[..(line.Length - trimmed.Length + colon)];
    }
}
