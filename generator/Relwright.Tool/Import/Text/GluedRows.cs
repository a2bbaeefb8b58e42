using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Text;

/// <summary>Reads the rows of tables that lost their borders.</summary>
/// <param name="page">The page.</param>
/// <param name="findings">Takes note of what is not sure.</param>
internal sealed partial class GluedRows(PageText page, Findings findings)
{
    private const string Topic = "glued row";

    public IEnumerable<PropertyFact> Properties(IEnumerable<int> lines, bool hasRequired)
    {
        foreach (int line in lines)
        {
            string row = page.Lines[line].Trim();
            bool? required = hasRequired && RequiredEnd.Match(row) is { Success: true } end ? end.Value.TrimStart() == "Yes" : null;
            if (hasRequired && required is null)
                findings.Doubt(Topic, page.At(line), row[..Math.Min(row.Length, 20)], "the row does not end in 'Yes' or 'No', so nothing says whether it is required");
            GluedName cut = Cut(required is null ? row : row[..^(required.Value ? 3 : 2)], line);
            yield return new PropertyFact(cut.Name, new Cell(cut.Said, []), required, page.At(line));
        }
    }

    public IEnumerable<LinkFact> Links(IEnumerable<int> lines)
    {
        foreach (int line in lines)
        {
            GluedName cut = Cut(page.Lines[line], line);
            yield return new LinkFact(cut.Name, new Cell(cut.Said, []), page.At(line));
        }
    }

    public IEnumerable<AnswerFact> Answers(IEnumerable<int> lines)
    {
        foreach (int line in lines)
            yield return new AnswerFact(Cut(page.Lines[line], line).Name, null, page.At(line));
    }

    public IEnumerable<ErrorFact> Errors(IEnumerable<int> lines)
    {
        foreach (int line in lines)
        {
            if (ErrorRow.Match(page.Lines[line].Trim()) is not { Success: true } row)
            {
                findings.Error(Topic, page.At(line), "error", "the row has no error with a status of three digits behind it, and is left out");
                continue;
            }

            string rest = row.Groups["rest"].Value.Trim();
            GluedName cut = rest.Contains(' ', StringComparison.Ordinal) ? Cut(rest, line) : new GluedName(rest, "", IsSure: true);
            yield return new ErrorFact(
                row.Groups["code"].Value,
                int.Parse(row.Groups["status"].ValueSpan, CultureInfo.InvariantCulture),
                cut.Name.Length > 0 ? cut.Name : null,
                cut.Said,
                page.At(line));
        }
    }

    public IEnumerable<ScopeFact> Scopes(IEnumerable<int> lines)
    {
        foreach (int line in lines)
        {
            if (ScopeRow.Match(page.Lines[line].Trim()) is { Success: true } row)
                yield return new ScopeFact(row.Groups["name"].Value, row.Groups["permission"].Value.Trim(), row.Groups["said"].Value, page.At(line));
            else
                findings.Error(Topic, page.At(line), "scope", "the row has no scope with its permission behind it, and is left out");
        }
    }

    public IEnumerable<EventFact> Events(IEnumerable<int> lines, string kind)
    {
        foreach (int line in lines)
        {
            if (EventRow.Match(page.Lines[line].Trim()) is not { Success: true } row)
            {
                findings.Error(Topic, page.At(line), kind, "the row has no priority between two names, and is left out");
                continue;
            }

            GluedName sender = Cut(row.Groups["rest"].Value, line);
            yield return new EventFact(kind, row.Groups["of"].Value, row.Groups["priority"].Value, sender.Name, sender.Said, page.At(line));
        }
    }

    private GluedName Cut(string row, int line)
    {
        GluedName cut = GluedName.Cut(row);
        if (!cut.IsSure)
            findings.Doubt(Topic, page.At(line), cut.Name, "name and description are glued together and could be cut at several places");
        return cut;
    }

    [GeneratedRegex(@"\s?(?:Yes|No)$", RegexOptions.CultureInvariant)]
    private static partial Regex RequiredEnd { get; }

    [GeneratedRegex(@"^(?<code>[A-Za-z]+)\s*(?<status>[345]\d{2})\s*(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorRow { get; }

    [GeneratedRegex(@"^(?<name>[A-Za-z]+\.[A-Za-z]+?)\s*(?<permission>[A-Z][a-z]*[ /].*?)(?<said>Allows .*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ScopeRow { get; }

    [GeneratedRegex(@"^(?<of>[A-Za-z0-9:]+?)\s*(?<priority>High|Medium|Low)\s*(?<rest>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex EventRow { get; }
}
