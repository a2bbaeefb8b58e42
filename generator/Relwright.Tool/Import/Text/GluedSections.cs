using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Text;

/// <summary>Cuts a page that lost its marks at the lines that are headings by their words.</summary>
internal static class GluedSections
{
    /// <summary>Lines that head columns of tables.</summary>
    private static readonly string[] s_columns =
    [
        "Name Description", "Link Description", "Scope Permission Description", "Name Description Required?", "Item Description",
        "Error Code Subcode Description", "Error Code Subcode", "Resource Priority Sender Reason",
    ];

    public static IReadOnlyList<GluedSection> Cut(PageText page)
    {
        var sections = new List<GluedSection>();
        var lines = new List<int>();
        string heading = "";
        int at = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            string line = page.Lines[i].Trim();
            if (sections.Count + lines.Count > 0 && Heading(line) is { } next)
            {
                sections.Add(new GluedSection(heading, at, [.. lines]));
                lines.Clear();
                (heading, at) = (next, i);
            }
            else if (line.Length > 0 && !IsColumns(line))
            {
                lines.Add(i);
            }
        }

        sections.Add(new GluedSection(heading, at, lines));
        return sections;
    }

    private static bool IsColumns(string line) =>
        s_columns.Any(columns => string.Equals(columns.Replace(" ", "", StringComparison.Ordinal), line.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    /// <summary>A page that lost its marks has one heading for the requests of both formats.</summary>
    private static string? Heading(string line) => line == "Request" ? Headings.JsonRequest : Headings.Recognize(line, out bool isMisspelt) is { } known && !isMisspelt ? known : null;
}
