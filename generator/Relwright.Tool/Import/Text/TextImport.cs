using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;
using Relwright.Tool.Output;

namespace Relwright.Tool.Import.Text;

/// <summary>Reads a single page from its text, Markdown or not.</summary>
internal static class TextImport
{
    public static async Task<PageFacts> ReadAsync(string file, Findings findings, Action<int, int, string> report, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
            throw new ToolException(ExitCode.CannotReadOrWrite, $"there is no file '{file}'");
        report(0, 1, Path.GetFileName(file));
        var facts = new PageFacts();
        if (await PageLoader.LoadAsync(file, findings, cancellationToken).ConfigureAwait(false) is { } page)
            Take(page, facts, findings);
        return facts;
    }

    /// <summary>Takes the facts of a page; its title names what it is about, since the name of its file can be anything.</summary>
    public static void Take(PageText source, PageFacts facts, Findings findings)
    {
        facts.Wire.Take(source);
        bool isMarkdown = source.Lines.Any(line => line.StartsWith('#') || TableReader.IsRow(line));
        if (!isMarkdown)
        {
            if (GluedEnumReader.Read(source, findings) is { } glued)
                facts.Enums.Add(glued);
            else
                facts.Resources.Add(GluedPageReader.Read(source, findings));
            return;
        }

        if (PageReader.Read(source, findings) is not { } page)
            return;
        string name = PageSorter.FirstWord(page.Title);
        if (name.Length == 0)
            findings.Error("page", source.At(0), source.Name, "the page has no title, so nothing tells what it is about, and it is left out");
        else if (page.Sections.Any(section => string.Equals(section.Heading, Headings.Members, StringComparison.OrdinalIgnoreCase)))
            facts.Enums.Add(EnumPageReader.Read(page, name, findings));
        else
            facts.Resources.Add(ResourcePageReader.Read(page, name, findings));
    }
}
