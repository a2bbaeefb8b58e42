using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Pages;

/// <summary>Reads tables from the lines of a page.</summary>
/// <remarks>
/// Markdig's own tables fill and drop cells without a word and need an empty line before them, which the pages do not always have.
/// </remarks>
internal static class TableReader
{
    private const string Topic = "table";

    /// <summary>Reads the table that begins at <paramref name="start"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="start">The index of its first line.</param>
    /// <param name="end">The index after its last line.</param>
    /// <param name="findings">Takes note of what is malformed.</param>
    /// <returns>The table; null where the lines have no heading of columns, which has been told then.</returns>
    public static Table? Read(PageText page, int start, int end, Findings findings)
    {
        List<string> header = [.. Split(page.Lines[start]).Select(cell => CellReader.Read(cell).Text)];
        if (start + 1 >= end || !IsRule(page.Lines[start + 1]))
        {
            findings.Error(Topic, page.At(start), string.Join(" | ", header), "no line of dashes follows the first line of this table, so its columns are not known, and it is left out");
            return null;
        }

        var rows = new List<TableRow>();
        for (int line = start + 2; line < end; line++)
            rows.Add(Row(page, line, header, findings));
        return new Table(header, start, rows);
    }

    public static bool IsRow(string line) => line.AsSpan().TrimStart() is ['|', ..];

    private static TableRow Row(PageText page, int line, List<string> header, Findings findings)
    {
        List<string> cells = Split(page.Lines[line]);
        if (cells.Count != header.Count)
        {
            string missing = cells.Count < header.Count ? $"; nothing is known of '{string.Join("', '", header.Skip(cells.Count))}'" : "; those beyond are left out";
            findings.Error(Topic, page.At(line), cells.Count > 0 ? CellReader.Read(cells[0]).Text : "", string.Create(
                CultureInfo.InvariantCulture, $"the row has {cells.Count} cells where its table has {header.Count} columns{missing}"));
        }
        else if (!page.Lines[line].AsSpan().TrimEnd().EndsWith("|", StringComparison.Ordinal))
        {
            findings.Error(Topic, page.At(line), CellReader.Read(cells[0]).Text, "the row is not closed, so its last cell may be cut off");
        }

        return new TableRow(line, [.. header.Select((_, i) => i < cells.Count ? CellReader.Read(cells[i]) : Cell.Empty)]);
    }

    private static bool IsRule(string line) => Split(line) is { Count: > 0 } cells && cells.All(cell => cell.Trim(':', '-', ' ').Length == 0 && cell.Contains('-'));

    private static List<string> Split(string line)
    {
        string row = line.Trim();
        var cells = new List<string>();
        int from = row.StartsWith('|') ? 1 : 0;
        for (int at = from; at < row.Length; at++)
        {
            if (row[at] == '\\')
                at++;
            else if (row[at] == '|')
            {
                cells.Add(row[from..at].Trim());
                from = at + 1;
            }
        }

        if (from < row.Length)
            cells.Add(row[from..].Trim());
        return cells;
    }
}
