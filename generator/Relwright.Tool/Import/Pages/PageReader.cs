using System;
using System.Collections.Generic;
using System.Linq;
using Markdig;
using Markdig.Syntax;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Pages;

/// <summary>Cuts a page of Markdown into sections: Markdig tells headings and fences, tables are read line by line.</summary>
internal static class PageReader
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().Build();

    /// <returns>The page; null where it is no Markdown that could be read, which has been told then.</returns>
    public static Page? Read(PageText source, Findings findings)
    {
        IReadOnlyList<string> lines = FenceRepair.Repair(source, findings);
        if (Parse(source, lines, findings) is not { } document)
            return null;

        HeadingBlock[] headings = [.. document.Descendants<HeadingBlock>()];
        FencedCodeBlock[] fences = [.. document.Descendants<FencedCodeBlock>()];
        var page = source with { Lines = lines };
        var sections = new List<PageSection>();
        int start = FrontMatterEnd(document, lines);
        if (headings.Length == 0 || headings[0].Line > start)
            sections.Add(Section(page, "", 0, start, start, headings.Length > 0 ? headings[0].Line : lines.Count, fences, findings));
        for (int i = 0; i < headings.Length; i++)
        {
            int end = i + 1 < headings.Length ? headings[i + 1].Line : lines.Count;
            string heading = CellReader.Read(lines[headings[i].Line].TrimStart(' ', '#').TrimEnd(' ', '#')).Text;
            sections.Add(Section(page, heading, headings[i].Level, headings[i].Line, headings[i].Line + 1, end, fences, findings));
        }

        PageSection? title = sections.FirstOrDefault(section => section.Level > 0);
        return new Page(source, title?.Heading ?? "", title?.Line ?? 0, sections);
    }

    private static MarkdownDocument? Parse(PageText source, IReadOnlyList<string> lines, Findings findings)
    {
        try
        {
            return Markdown.Parse(string.Join("\n", lines), s_pipeline);
        }
        catch (ArgumentException fault)
        {
            // Markdig refuses what nests too deeply with an exception.
            findings.Error("page", source.At(0), source.Name, $"the page cannot be read as Markdown and is left out: {fault.Message}");
            return null;
        }
    }

    private static int FrontMatterEnd(MarkdownDocument document, IReadOnlyList<string> lines)
    {
        if (document.Count == 0 || document[0] is not Markdig.Extensions.Yaml.YamlFrontMatterBlock)
            return 0;
        int line = 1;
        while (line < lines.Count && lines[line].TrimEnd() is not ("---" or "..."))
            line++;
        return Math.Min(line + 1, lines.Count);
    }

    private static PageSection Section(PageText page, string heading, int level, int line, int start, int end, FencedCodeBlock[] fences, Findings findings)
    {
        var tables = new List<Table>();
        var blocks = new List<Fence>();
        var prose = new List<string>();
        for (int at = start; at < end;)
        {
            if (fences.FirstOrDefault(fence => fence.Line == at) is { } fence)
            {
                int after = Math.Min(end, AfterFence(page, at, fence));
                bool closed = after > at + 1 && page.Lines[after - 1].TrimStart().StartsWith("```", StringComparison.Ordinal);
                blocks.Add(new Fence(at + 1, [.. page.Lines.Skip(at + 1).Take(after - at - 1 - (closed ? 1 : 0))]));
                at = after;
            }
            else if (TableReader.IsRow(page.Lines[at]))
            {
                int after = at + 1;
                while (after < end && TableReader.IsRow(page.Lines[after]))
                    after++;
                if (TableReader.Read(page, at, after, findings) is { } table)
                    tables.Add(table);
                at = after;
            }
            else if (LooseJson.Read(page, at, end) is { } json)
            {
                blocks.Add(json);
                at = json.Line + json.Lines.Count;
            }
            else
            {
                string said = page.Lines[at++].Trim();
                if (said.Length > 0 && !said.StartsWith("<a ", StringComparison.Ordinal))
                    prose.Add(said);
            }
        }

        return new PageSection(heading, level, line, tables, blocks, prose);
    }

    /// <summary>The index after the last line of a fence, its closing line included.</summary>
    private static int AfterFence(PageText page, int start, FencedCodeBlock fence)
    {
        int at = start + 1;
        while (at < page.Lines.Count && !(page.Lines[at].Trim() is { Length: >= 3 } line && line.Trim(fence.FencedChar).Length == 0))
            at++;
        return at + 1;
    }
}
