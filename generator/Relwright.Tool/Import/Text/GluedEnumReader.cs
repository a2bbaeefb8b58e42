using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Text;

/// <summary>Reads the page of an enumeration that was copied from where it was rendered.</summary>
internal static class GluedEnumReader
{
    /// <returns>The enumeration; null where the page is not about one.</returns>
    public static EnumFacts? Read(PageText page, Findings findings)
    {
        GluedSection[] sections = [.. GluedSections.Cut(page)];
        if (sections.FirstOrDefault(section => section.Heading == Headings.Members) is not { } members || sections[0].Lines.Count == 0)
            return null;
        int title = sections[0].Lines[0];
        string name = PageSorter.FirstWord(page.Lines[title].Trim());
        EnumMemberFact[] values =
        [
            .. new GluedRows(page, findings).Properties(members.Lines, hasRequired: false)
                .Select(row => new EnumMemberFact(row.Name, row.Said, row.Place))
                .DistinctBy(member => member.Value),
        ];
        if (values.Length == 0)
            findings.Error("enum", page.At(members.Line), name, "the page lists no values, so it may be cut off");
        string summary = string.Join(' ', sections[0].Lines.Skip(1).Select(line => page.Lines[line].Trim()));
        return new EnumFacts(name, summary.Length == 0 ? null : summary, values, page.At(title));
    }
}
