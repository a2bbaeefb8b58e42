using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Derives resources from what pages say and show.</summary>
internal sealed class ResourceDeriver(
    PageFacts facts,
    WireNames names,
    Sightings sightings,
    Targets targets,
    TypeDeriver types,
    MemberDeriver members,
    RelationDeriver relations,
    OperationDeriver operations,
    Findings findings)
{
    private readonly Dictionary<string, IReadOnlyList<ImportedProperty>> _properties = new(StringComparer.Ordinal);

    /// <summary>A resource that a page describes.</summary>
    /// <param name="resource">What the page says.</param>
    /// <param name="byName">All resources that pages describe.</param>
    public ImportedResource Of(ResourceFacts resource, IReadOnlyDictionary<string, ResourceFacts> byName)
    {
        WireName name = names.Of(resource);
        bool isAlias = name.SameAs is not null;
        ResourceFacts represented = name.SameAs is { } target && byName.TryGetValue(target, out ResourceFacts? described) ? described : resource;
        bool isShown = isAlias && represented == resource && targets.OfType(name.SameAs!) is not null;
        IReadOnlyList<Sighting> seen = isShown ? [] : sightings.Of(represented);
        IReadOnlyList<ImportedProperty> properties = Properties(represented, seen);
        HashSet<string> data = Data(properties);
        return new ImportedResource(resource.Name, resource.Place, IsShownOnly: false)
        {
            Rel = name.Rel,
            Revision = name.Revision,
            SameAs = name.SameAs,
            Summary = resource.Summary,
            Remarks = resource.Remarks,
            Properties = isAlias ? [] : properties,
            Links = isAlias ? [] : relations.Links(resource.Name, resource.Links, seen, data),
            Embedded = isAlias ? [] : relations.Embedded(resource.Name, resource.Links, resource.Embeds, seen, properties.Count > 0, resource.Place),
            Scopes = [.. resource.Scopes.Select(scope => scope.Name)],
            Operations = [.. resource.Operations.Select(operation => operations.Of(resource, operation, properties))],
            Events = resource.Events,
        };
    }

    /// <summary>A resource that no page describes and examples show.</summary>
    public ImportedResource Shown(string type)
    {
        IReadOnlyList<Sighting> seen = sightings.OfType(type);
        Place place = seen[0].Resource.Place;
        findings.Doubt("resource", place, type, "no page describes this resource; what is known of it is from examples of other pages");
        ImportedProperty[] properties = [.. Names(seen, []).Select(name => Property(type, name, null, [], seen))];
        return new ImportedResource(type, place, IsShownOnly: true)
        {
            Rel = type,
            Properties = properties,
            Links = relations.Links(type, [], seen, Data(properties)),
            Embedded = relations.Embedded(type, [], [], seen, properties.Length > 0, place),
        };
    }

    private static HashSet<string> Data(IReadOnlyList<ImportedProperty> properties) =>
        [.. properties.Where(property => property.Type.Word == ImportedType.Data).Select(property => property.Name)];

    private IReadOnlyList<ImportedProperty> Properties(ResourceFacts resource, IReadOnlyList<Sighting> seen)
    {
        if (_properties.TryGetValue(resource.Name, out IReadOnlyList<ImportedProperty>? known))
            return known;
        var byName = resource.Properties.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        return _properties[resource.Name] =
        [
            .. Names(seen, resource.Properties.Select(fact => fact.Name))
                .Select(name => Property(resource.Name, name, byName.GetValueOrDefault(name), Tables(resource, name), seen)),
        ];
    }

    /// <summary>The names of properties in the order of the wire; those among the links come first, as they stand there.</summary>
    private static IReadOnlyList<string> Names(IReadOnlyList<Sighting> seen, IEnumerable<string> documented) => Sequence.Merge(
    [
        .. seen.Select(sighting => Shown(sighting.Resource)),
        documented,
        .. seen.Select(sighting => sighting.Resource.Links.Where(link => link.IsData).Select(link => link.Rel)),
    ]);

    /// <summary>The properties that an example has; the type is one of them only where it does not stand first, where the format would write it.</summary>
    private static IEnumerable<string> Shown(ObservedResource resource)
    {
        for (int i = 0; i < resource.Properties.Count; i++)
        {
            ObservedProperty property = resource.Properties[i];
            if (i > 0 && i == resource.TypeIndex)
                yield return WireWords.Type;
            if (property.Name != WireWords.ETag && !property.Samples.Any(sample => WireWords.IsEchoed(property.Name, sample)))
                yield return property.Name;
        }
    }

    private ImportedProperty Property(string resource, string name, PropertyFact? fact, IReadOnlyList<StatedType> tables, IReadOnlyList<Sighting> seen)
    {
        string subject = $"{resource}.{name}";
        if (fact is null && name == WireWords.Type)
        {
            Place at = seen.First(sighting => sighting.Resource.TypeIndex > 0).Resource.Place;
            findings.Note("property", at, subject, "the type does not stand first in examples, so its place among the properties is written");
            return new ImportedProperty(name, new ImportedType(ImportedType.Text), Required: false, ProseBounds.None, new Origin("place of the type in examples", Certainty.Likely, at), null);
        }

        Place place = fact?.Place ?? seen.First(sighting =>
            sighting.Resource.Properties.Any(property => property.Name == name) || sighting.Resource.Links.Any(link => link.Rel == name)).Resource.Place;
        if (fact is null)
            findings.Doubt("property", place, subject, "an example has this property and the table of properties does not; it is taken for one");
        (ImportedType type, Origin origin) = types.OfProperty(subject, name, fact, tables, seen, place);
        ProseBounds bounds = fact is null ? ProseBounds.None : members.Bounds(subject, fact.Said.Text, place);
        foreach (StatedType table in tables.Where(table => table.IsOwn))
            bounds = bounds.Or(members.Bounds(subject, table.Said, table.Place));
        return new ImportedProperty(name, type, Required: false, bounds, origin, fact?.Said.Text);
    }

    /// <summary>What the table of the resource's own PUT states, then what the tables of requests that make such a resource state.</summary>
    private List<StatedType> Tables(ResourceFacts resource, string name)
    {
        var stated = new List<StatedType>();
        foreach (OperationFacts operation in resource.Operations.Where(operation => operation.Verb is "PUT" or "PATCH"))
            stated.AddRange(Stated(operation, name, isOwn: true, $"request table of {operation.Verb}"));
        if (stated.Count > 0)
            return stated;
        foreach (ResourceFacts maker in facts.Resources)
        {
            foreach (OperationFacts operation in maker.Operations.Where(operation => operation.Verb == "POST" && Makes(operation, resource)))
                stated.AddRange(Stated(operation, name, isOwn: false, $"request table of POST {maker.Name}"));
        }

        return stated;
    }

    private static bool Makes(OperationFacts operation, ResourceFacts resource) =>
        operation.Answers.Any(answer => string.Equals(answer.Label, resource.Name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<StatedType> Stated(OperationFacts operation, string name, bool isOwn, string table) =>
        operation.Body
            .Where(fact => fact.Name == name)
            .Select(fact => (Fact: fact, Type: TypeText.Split(fact.Said.Text, out _) is { } text ? TypeWords.OfText(text) : null))
            .Where(entry => entry.Type is not null)
            .Select(entry => new StatedType(entry.Type!, table, isOwn, entry.Fact.Said.Text, entry.Fact.Place));
}
