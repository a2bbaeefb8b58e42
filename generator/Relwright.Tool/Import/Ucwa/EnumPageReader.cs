using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>Reads the page of an enumeration.</summary>
internal static class EnumPageReader
{
    public static EnumFacts Read(Page page, string name, Findings findings)
    {
        var tables = new FactTables(page.Source, findings);
        EnumMemberFact[] members =
        [
            .. page.Sections
                .Where(section => section.Level > 1 && string.Equals(section.Heading, Headings.Members, System.StringComparison.OrdinalIgnoreCase))
                .SelectMany(tables.Members),
        ];
        foreach (IGrouping<string, EnumMemberFact> same in members.GroupBy(member => member.Value).Where(same => same.Count() > 1))
            findings.Note("duplicate", same.Last().Place, $"{name}.{same.Key}", "the value stands in its table twice and is read once");
        if (members.Length == 0)
            findings.Error("enum", page.Source.At(page.TitleLine), name, "the page lists no values, so it may be cut off");
        string summary = CellReader.Read(string.Join(' ', page.Sections.Where(section => section.Line == page.TitleLine).SelectMany(section => section.Prose.Skip(1)))).Text;
        return new EnumFacts(Capitalized(page, name, findings), summary.Length == 0 ? null : summary, [.. members.DistinctBy(member => member.Value)], page.Source.At(page.TitleLine));
    }

    /// <summary>By the capital letter the format tells enumerations from its own types.</summary>
    private static string Capitalized(Page page, string name, Findings findings)
    {
        if (name.Length == 0 || char.IsUpper(name[0]))
            return name;
        findings.Note("enum", page.Source.At(page.TitleLine), name, "the name is written with a capital letter, as the format has the names of enumerations");
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
