using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Relwright.Engine.Api;

namespace Relwright.Tool.Graph;

/// <summary>Writes resources and the ways between them as a Mermaid flowchart, for a README.</summary>
internal static class MermaidText
{
    /// <param name="graph">The resources.</param>
    /// <param name="focus">The resource to show with its neighbours; null for all.</param>
    public static string Of(ResourceGraph graph, string? focus)
    {
        IReadOnlySet<string>? shown = focus is null ? null : graph.Around(focus);
        Resource[] resources = [.. graph.Api.Resources.Where(resource => shown?.Contains(resource.Name) != false)];
        Dictionary<string, string> ids = resources
            .Select((resource, index) => (resource.Name, Id: "r" + index.ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(resource => resource.Name, resource => resource.Id, StringComparer.Ordinal);

        var text = new StringBuilder("flowchart LR\n");
        foreach (Resource resource in resources)
            text.Append("    ").Append(ids[resource.Name]).Append(Node(resource.Name == graph.Api.Facts.Root, Escaped(resource.Name))).Append('\n');
        foreach (var way in graph.Edges.Where(edge => ids.ContainsKey(edge.From) && ids.ContainsKey(edge.To)).GroupBy(edge => (edge.From, edge.To)))
            text.Append("    ").Append(ids[way.Key.From]).Append(Arrow([.. way])).Append(ids[way.Key.To]).Append('\n');
        return text.ToString();
    }

    private static string Node(bool isRoot, string label) => isRoot ? $"([\"{label}\"])" : $"[\"{label}\"]";

    /// <summary>One arrow for all ways between two resources: dotted where there is no link, with the words that the target's name does not say.</summary>
    private static string Arrow(Edge[] ways)
    {
        bool isLink = ways.Any(way => way.Kind is EdgeKind.Link);
        string[] words = [.. ways.Where(way => way.Word != way.To && !(way.Kind is EdgeKind.Answer && isLink)).Select(way => way.Word).Distinct(StringComparer.Ordinal)];
        string arrow = isLink ? "-->" : "-.->";
        return words.Length == 0 ? $" {arrow} " : $" {arrow}|\"{Escaped(string.Join(", ", words))}\"| ";
    }

    /// <summary>Everything but plain letters and digits as the numbered entities that Mermaid has, so that no text ends a label.</summary>
    private static string Escaped(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is ' ' or ',' or '.' or '_' or '-')
            ? rune.ToString()
            : FormattableString.Invariant($"#{rune.Value};")));
}
