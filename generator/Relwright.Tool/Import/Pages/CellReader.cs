using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Relwright.Tool.Import.Pages;

/// <summary>Reads the Markdown within a cell or a line of prose.</summary>
internal static class CellReader
{
    private const string Front = "x ";
    private static readonly SearchValues<char> s_marks = SearchValues.Create("[]*_`<&\\!");

    public static Cell Read(string markdown)
    {
        string trimmed = markdown.Trim();
        if (trimmed.Length == 0)
            return Cell.Empty;
        if (!trimmed.AsSpan().ContainsAny(s_marks))
            return new Cell(trimmed, []);

        var text = new StringBuilder();
        var links = new List<CellLink>();

        // A word in front keeps what looks like a list, a heading or a quotation from being one.
        foreach (MarkdownObject node in Markdown.Parse(Front + trimmed).Descendants())
        {
            if (node is LinkInline { IsImage: false } link && Label(link) is var label)
                links.Add(new CellLink(label, link.Url ?? ""));
            text.Append(Said(node));
        }

        return new Cell(text.ToString(Front.Length, text.Length - Front.Length).Trim(), links);
    }

    private static string Label(LinkInline link)
    {
        var label = new StringBuilder();
        foreach (MarkdownObject node in link.Descendants())
            label.Append(Said(node));
        return label.ToString().Trim();
    }

    private static string Said(MarkdownObject node) => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        HtmlInline { Tag: ['<', 'b' or 'B', 'r' or 'R', ..] } => " ",
        _ => "",
    };
}
