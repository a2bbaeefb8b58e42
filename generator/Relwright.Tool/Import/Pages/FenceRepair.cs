using System;
using System.Collections.Generic;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Pages;

/// <summary>Closes fences whose closing line bears the name of a language, which CommonMark takes for content.</summary>
/// <remarks>Without it such a fence swallows the headings behind it, down to the next fence.</remarks>
internal static class FenceRepair
{
    private const string Topic = "fence";

    public static IReadOnlyList<string> Repair(PageText page, Findings findings)
    {
        var lines = new List<string>(page.Lines);
        int opened = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (Marks(lines[i]) is not { } info)
                continue;
            if (opened < 0)
            {
                opened = i;
            }
            else if (info.Length == 0)
            {
                opened = -1;
            }
            else if (NextSaid(lines, i + 1) is ['#', ..] or "")
            {
                findings.Doubt(Topic, page.At(i), lines[i].Trim(), "a line that should end a block names a language; it is taken for the end, since a heading follows");
                lines[i] = "```";
                opened = -1;
            }
            else
            {
                findings.Error(Topic, page.At(opened), lines[opened].Trim(), "the block has no end before the next one begins; what stands between may be lost");
                opened = i;
            }
        }

        if (opened >= 0)
            findings.Error(Topic, page.At(opened), lines[opened].Trim(), "the block has no end, so the page may be cut off");
        return lines;
    }

    /// <summary>What stands behind the marks of a fence; null where the line is none.</summary>
    private static string? Marks(string line)
    {
        string trimmed = line.Trim();
        if (!trimmed.StartsWith("```", StringComparison.Ordinal) || line.Length - line.TrimStart(' ').Length > 3)
            return null;
        string info = trimmed.TrimStart('`').Trim();
        return info.Contains('`') ? null : info;
    }

    private static string NextSaid(List<string> lines, int from)
    {
        for (int i = from; i < lines.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
                return lines[i].TrimStart();
        }

        return "";
    }
}
