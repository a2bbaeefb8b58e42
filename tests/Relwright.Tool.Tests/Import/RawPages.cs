using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Relwright.Tool.Tests.Import;

/// <summary>Counts rows of tables in pages in the plainest way there is, to compare with what the import counts.</summary>
internal sealed class RawPages(string folder)
{
    private readonly string[] _pages = [.. Directory.EnumerateFiles(folder, "*_ref.md", new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive }).Order(StringComparer.Ordinal)];

    /// <summary>How many pages have a heading.</summary>
    public int PagesWith(params string[] headings) => _pages.Count(page => File.ReadLines(page).Any(line => Heading(line) is { } heading && headings.Contains(heading)));

    /// <summary>How many headings of these texts there are, of any level but the first.</summary>
    public int Headings(params string[] headings) => _pages.Sum(page => File.ReadLines(page).Count(line => line.StartsWith("##", StringComparison.Ordinal) && headings.Contains(Heading(line))));

    /// <summary>The rows of tables below headings, each name once a section where asked for.</summary>
    public int Rows(bool distinct, params string[] headings) => _pages.Sum(page => Rows(page, headings).Sum(section => distinct ? section.Distinct().Count() : section.Count));

    /// <summary>The first cells of the rows below each heading.</summary>
    private static IEnumerable<List<string>> Rows(string page, string[] headings)
    {
        List<string>? open = null;
        int before = 0;
        foreach (string line in File.ReadLines(page))
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
            {
                if (open is not null)
                    yield return open;
                open = headings.Contains(Heading(line)) ? [] : null;
                before = 0;
            }
            else if (open is not null && line.StartsWith('|') && before++ >= 2)
            {
                open.Add(line.Split('|')[1].Trim());
            }
        }

        if (open is not null)
            yield return open;
    }

    private static string? Heading(string line) => line.StartsWith('#') ? line.Trim('#', ' ').ToLowerInvariant() : null;
}
