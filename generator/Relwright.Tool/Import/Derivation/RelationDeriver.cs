using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Derives links and embedded resources: tables name the relations, only examples tell how many there are and where they stand.</summary>
internal sealed class RelationDeriver(Targets targets, Findings findings)
{
    /// <summary>The links of a resource.</summary>
    /// <param name="name">The resource.</param>
    /// <param name="facts">The rows of its table.</param>
    /// <param name="seen">Where examples show it.</param>
    /// <param name="data">The names of properties that travel among the links.</param>
    public IReadOnlyList<ImportedRelation> Links(string name, IReadOnlyList<LinkFact> facts, IReadOnlyList<Sighting> seen, IReadOnlySet<string> data)
    {
        var byRel = facts.ToDictionary(fact => fact.Rel, StringComparer.Ordinal);
        var links = new List<ImportedRelation>();
        foreach (string rel in Order(facts, seen))
        {
            bool documented = byRel.TryGetValue(rel, out LinkFact? fact);
            if (rel == WireWords.Self || (data.Contains(rel) && !documented))
                continue;
            Sighting? first = seen.FirstOrDefault(sighting => sighting.Resource.Links.Any(link => link.Rel == rel));
            Place place = fact?.Place ?? first!.Resource.Place;
            if (!documented)
                findings.Doubt("link", place, $"{name}.{rel}", "an example has this link and the table of links does not; it is taken for one");
            ObservedLink[] shown = [.. seen.SelectMany(sighting => sighting.Resource.Links).Where(link => link.Rel == rel)];
            string? to = targets.OfLink(rel);
            if (to is null)
                findings.Doubt("link", place, $"{name}.{rel}", $"no page describes '{rel}', so the link leads to nothing described");
            links.Add(new ImportedRelation(
                rel,
                to,
                Many(name, rel, shown, seen, place),
                Items: false,
                shown.Any(link => link.IsTemplated),
                Comment(to, documented),
                fact?.Said.Text));
        }

        return links;
    }

    /// <summary>The resources within a resource: those that examples show, and those that its description tells of. No table does.</summary>
    /// <param name="name">The resource.</param>
    /// <param name="facts">The rows of its table of links.</param>
    /// <param name="told">The relations that its description says are embedded.</param>
    /// <param name="seen">Where examples show it.</param>
    /// <param name="hasProperties">Whether it has properties.</param>
    /// <param name="place">The place of its page.</param>
    public IReadOnlyList<ImportedRelation> Embedded(
        string name, IReadOnlyList<LinkFact> facts, IReadOnlyList<string> told, IReadOnlyList<Sighting> seen, bool hasProperties, Place place)
    {
        var byRel = facts.ToDictionary(fact => fact.Rel, StringComparer.Ordinal);
        var embedded = new List<ImportedRelation>();
        foreach (string rel in Sequence.Merge(seen.Select(sighting => sighting.Resource.Embedded.Select(relation => relation.Rel))))
        {
            Sighting first = seen.First(sighting => sighting.Resource.Embedded.Any(relation => relation.Rel == rel));
            ObservedEmbedded[] shown = [.. seen.SelectMany(sighting => sighting.Resource.Embedded).Where(relation => relation.Rel == rel)];
            string?[] types = [.. shown.SelectMany(relation => relation.Children).Select(child => child.Type).Where(type => type is not null).Distinct(StringComparer.Ordinal)];
            if (types.Length > 1)
                findings.Contradiction("embedded", first.Resource.Place, $"{name}.{rel}", $"examples embed several types: '{string.Join("', '", types)}'; the first is taken");
            bool documented = byRel.TryGetValue(rel, out LinkFact? fact);
            if (!documented)
                findings.Doubt("embedded", first.Resource.Place, $"{name}.{rel}", "an example embeds this relation and the table of links does not have it");
            string? to = targets.OfEmbedded(rel, types.FirstOrDefault());
            if (to is null)
                findings.Doubt("embedded", first.Resource.Place, $"{name}.{rel}", $"no page describes '{types.FirstOrDefault() ?? rel}', so what is embedded is not described");
            embedded.Add(new ImportedRelation(rel, to, IsMany(shown), Items: false, Templated: false, Comment(to, documented), fact?.Said.Text));
        }

        foreach (string rel in told.Where(rel => embedded.All(relation => relation.Rel != rel)))
        {
            findings.Default("embedded", place, $"{name}.{rel}", "the description says that it is embedded and no example shows it, so nothing tells how many there can be; it is taken for one");
            embedded.Add(new ImportedRelation(rel, targets.OfLink(rel), Many: false, Items: false, Templated: false, "from the description", byRel.GetValueOrDefault(rel)?.Said.Text));
        }

        return Items(name, embedded, hasProperties, seen);
    }

    /// <summary>Relations in an order that suits the links of examples and what they embed: both are written in the order of the relations.</summary>
    private static IEnumerable<string> Order(IReadOnlyList<LinkFact> facts, IReadOnlyList<Sighting> seen)
    {
        var linked = new HashSet<string>(facts.Select(fact => fact.Rel).Concat(seen.SelectMany(sighting => sighting.Resource.Links).Select(link => link.Rel)), StringComparer.Ordinal);
        return Sequence.Merge(
        [
            .. seen.Select(sighting => sighting.Resource.Links.Select(link => link.Rel)),
            .. seen.Select(sighting => sighting.Resource.Embedded.Select(relation => relation.Rel)),
            facts.Select(fact => fact.Rel),
        ]).Where(linked.Contains);
    }

    /// <summary>A resource without properties of its own that embeds several of one relation is taken for the collection of these.</summary>
    private List<ImportedRelation> Items(string name, List<ImportedRelation> embedded, bool hasProperties, IReadOnlyList<Sighting> seen)
    {
        if (hasProperties || embedded.Count == 0 || !embedded.All(relation => relation.Many))
            return embedded;
        findings.Default("collection", seen[0].Resource.Place, name,
            $"it has no properties and embeds lists only, so it is taken for the collection of '{string.Join("', '", embedded.Select(relation => relation.Rel))}'");
        return [.. embedded.Select(relation => relation with { Items = true })];
    }

    /// <summary>How many links there can be: what JSON shows; else whether several are embedded; else one.</summary>
    private bool Many(string name, string rel, ObservedLink[] shown, IReadOnlyList<Sighting> seen, Place place)
    {
        ObservedLink[] json = [.. seen.Where(sighting => sighting.Resource.IsJson).SelectMany(sighting => sighting.Resource.Links).Where(link => link.Rel == rel)];
        if (json.Length > 0)
        {
            if (json.Any(link => link.Many) && json.Any(link => !link.Many))
                findings.Contradiction("link", place, $"{name}.{rel}", "some examples have a list of links and some have one link; there can be several");
            return json.Any(link => link.Many);
        }

        if (shown.Any(link => link.Many) || IsMany([.. seen.SelectMany(sighting => sighting.Resource.Embedded).Where(relation => relation.Rel == rel)]))
            return true;
        if (!seen.Any(sighting => sighting.Resource.Embedded.Any(relation => relation.Rel == rel)))
            findings.Default("link", place, $"{name}.{rel}", "no example has this link, so nothing tells how many there can be; it is taken for one");
        return false;
    }

    private static bool IsMany(ObservedEmbedded[] shown) => shown.Any(relation => relation.Many);

    private static string? Comment(string? to, bool documented) => (to, documented) switch
    {
        (null, true) => "no page describes it",
        (null, false) => "examples only; no page describes it",
        (_, false) => "examples only",
        _ => null,
    };
}
