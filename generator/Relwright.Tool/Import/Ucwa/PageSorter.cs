using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>Tells by its headings what a page is about, and reads it as that.</summary>
internal static class PageSorter
{
    private const string Suffix = "_ref";

    /// <summary>Takes the facts of a page.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="facts">Takes them.</param>
    /// <param name="findings">Takes note of what is not as it should be.</param>
    public static void Take(PageText source, PageFacts facts, Findings findings)
    {
        facts.Wire.Take(source);
        if (PageReader.Read(source, findings) is not { } page)
            return;

        string stem = Path.GetFileNameWithoutExtension(source.Name);
        bool isReference = stem.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
        string name = isReference ? stem[..^Suffix.Length] : FirstWord(page.Title);
        HashSet<string> headings = [.. page.Sections.Where(section => section.Level > 1).Select(section => section.Heading.ToLowerInvariant())];
        if (headings.Contains(Headings.Members) && !headings.Contains(Headings.Operations))
        {
            CheckTitle(page, name, findings);
            facts.Enums.Add(EnumPageReader.Read(page, name, findings));
        }
        else if (isReference && Headings.AreOfResource(headings))
        {
            CheckTitle(page, name, findings);
            facts.Resources.Add(ResourcePageReader.Read(page, name, findings));
        }
        else if (isReference)
        {
            findings.Error("page", source.At(page.TitleLine), source.Name, "the page has none of the headings of a resource's or an enumeration's page, so it may be cut off, and is left out");
        }
        else
        {
            facts.OtherPages++;
            OtherPageReader.Take(page, facts, findings);
        }
    }

    public static string FirstWord(string title) => title.Split([' ', '\t', ':'], 2, StringSplitOptions.TrimEntries)[0];

    private static void CheckTitle(Page page, string name, Findings findings)
    {
        string title = FirstWord(page.Title);
        if (title != name)
            findings.Contradiction("name", page.Source.At(page.TitleLine), name, $"the title of the page names '{title}', its file '{name}'; the file's name is taken");
    }
}
