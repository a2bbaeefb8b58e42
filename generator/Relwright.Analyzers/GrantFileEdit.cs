using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Analyzers;

/// <summary>Changes a file that states what is granted, and nothing of it but what has to be.</summary>
internal static class GrantFileEdit
{
    /// <summary>States more names; null where the file is not such that one can tell where.</summary>
    public static SourceText? Add(SourceText text, string scheme, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        string written = text.ToString();
        SpecDocument document = YamlDocumentReader.Read(GrantFile.Name, written, cancellationToken);
        if (document.IsBroken || document.Root is not (null or SpecMapping))
            return null;
        string key = GrantFile.KeyOf(scheme);
        string flow = string.Join(", ", names);
        return ((document.Root as SpecMapping)?.Find(key), document.Root) switch
        {
            ({ Value: SpecSequence list }, _) => text.WithChanges(InList(written, list, names, flow)),
            ({ IsNull: true, Value.Span: { Length: > 0 } nothing }, _) => text.WithChanges(new TextChange(SpanOf(nothing), $"[ {flow} ]")),
            ({ IsNull: true } entry, _) => text.WithChanges(Insert(written.IndexOf(':', End(entry.KeySpan)) + 1, $" [ {flow} ]")),
            (null, { } root) when written[root.Span.Offset] == '{' => null,
            (null, _) => text.WithChanges(Insert(written.Length, $"{(written.Length == 0 || written.EndsWith("\n", System.StringComparison.Ordinal) ? "" : NewLine(written))}{key}: [ {flow} ]{NewLine(written)}")),
            _ => null,
        };
    }

    /// <summary>Leaves out the name at a place; null where none stands there.</summary>
    public static SourceText? Remove(SourceText text, TextSpan place, CancellationToken cancellationToken)
    {
        string written = text.ToString();
        SpecDocument document = YamlDocumentReader.Read(GrantFile.Name, written, cancellationToken);
        foreach (SpecSequence list in ((document.Root as SpecMapping)?.Entries ?? []).Select(entry => entry.Value).OfType<SpecSequence>())
        {
            int index = list.Items.ToList().FindIndex(item => SpanOf(item.Span) == place);
            if (index >= 0)
                return text.WithChanges(new TextChange(Owned(text, list.Items, index), ""));
        }

        return null;
    }

    /// <summary>What goes with an item of a list: the line that it has for itself, or a comma.</summary>
    private static TextSpan Owned(SourceText text, IReadOnlyList<SpecNode> items, int index)
    {
        SourceSpan item = items[index].Span;
        if (Before(text.ToString(), item).Trim() == "-")
            return text.Lines.GetLineFromPosition(item.Offset).SpanIncludingLineBreak;
        if (index + 1 < items.Count)
            return TextSpan.FromBounds(item.Offset, items[index + 1].Span.Offset);
        return TextSpan.FromBounds(index > 0 ? End(items[index - 1].Span) : item.Offset, End(item));
    }

    private static TextChange InList(string written, SpecSequence list, IReadOnlyList<string> names, string flow)
    {
        if (list.Items.Count == 0)
            return Insert(End(list.Span), $" {flow} ");
        SourceSpan last = list.Items[list.Items.Count - 1].Span;
        string before = Before(written, last);

        // What stands before an item of its own line is the dash, which each of the others has too.
        return before.Trim() == "-"
            ? Insert(End(last), string.Concat(names.Select(name => NewLine(written) + before + name)))
            : Insert(End(last), ", " + flow);
    }

    /// <summary>What stands on the line before a place.</summary>
    private static string Before(string written, SourceSpan place) => written.Substring(place.Offset - (place.Column - 1), place.Column - 1);

    private static TextChange Insert(int at, string text) => new(new TextSpan(at, 0), text);

    private static TextSpan SpanOf(SourceSpan span) => new(span.Offset, span.Length);

    private static int End(SourceSpan span) => span.Offset + span.Length;

    private static string NewLine(string written) => written.Contains("\r\n") ? "\r\n" : "\n";
}
