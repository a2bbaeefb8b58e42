using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Relwright.Tool.Import.Model;

namespace Relwright.Tool.Import.Report;

/// <summary>Writes the report of an import for people. Without a clock and without paths, so that the same pages give the same report.</summary>
internal static class MarkdownReport
{
    private static readonly (FindingKind Kind, string Heading, string About)[] s_kinds =
    [
        (FindingKind.Error, "Errors", "A page is malformed here and facts may be lost."),
        (FindingKind.Contradiction, "Contradictions", "Two places of the pages say different things; one was taken."),
        (FindingKind.Doubt, "Doubts", "The pages suggest this and do not say it."),
        (FindingKind.Default, "Defaults", "The pages say nothing, and a rule decided."),
        (FindingKind.Note, "Notes", "Good to know; nothing was decided."),
    ];

    public static string Write(ImportReport report)
    {
        var text = new StringBuilder("# Import report\n\nWhat 'relwright import' read, and what a reviewer should look at. See docs/import.md.\n\n## Totals\n\n| what | count |\n|---|---:|\n");
        foreach ((string name, int count) in report.Totals)
            Row(text, name, Number(count));
        foreach ((FindingKind kind, string heading, _) in s_kinds)
            Row(text, heading.ToLowerInvariant(), Number(report.Count(kind)));
        foreach (Certainty certainty in Enum.GetValues<Certainty>())
            Row(text, $"types: {certainty.ToString().ToLowerInvariant()}", Number(report.Types.Count(type => type.Origin.Certainty == certainty)));

        foreach ((FindingKind kind, string heading, string about) in s_kinds)
            Findings(text, report, kind, heading, about);
        Types(text, report);
        return text.ToString();
    }

    private static void Findings(StringBuilder text, ImportReport report, FindingKind kind, string heading, string about)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {heading} ({report.Count(kind)})\n\n{about}\n");
        if (report.Count(kind) == 0)
            return;
        text.Append("\n| page | topic | what | finding |\n|---|---|---|---|\n");
        foreach (Finding finding in report.Findings.Where(finding => finding.Kind == kind))
            Row(text, finding.Place.ToString(), finding.Topic, finding.Subject, finding.Message);
    }

    private static void Types(StringBuilder text, ImportReport report)
    {
        text.Append("\n## Types\n\nWhere the type of each property, body member and query parameter comes from, and how sure it is.\n\n| what | type | from | sure | page |\n|---|---|---|---|---|\n");
        foreach (ReportedType type in report.Types)
            Row(text, type.Subject, type.Type.ToString(), type.Origin.Source, type.Origin.Certainty.ToString().ToLowerInvariant(), type.Origin.Place.ToString());
    }

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        text.Append('|');
        foreach (string cell in cells)
            text.Append(' ').Append(Escaped(cell)).Append(" |");
        text.Append('\n');
    }

    private static string Escaped(string cell) => string.Concat(cell.Select(c => c switch
    {
        '|' => "\\|",
        '<' => "&lt;",
        '[' => "\\[",
        _ when char.IsControl(c) => " ",
        _ => c.ToString(),
    }));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
