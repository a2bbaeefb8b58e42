using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>Names the relations of a resource and puts each link together with the embedded resource of the same relation.</summary>
internal sealed class RelationShaper(ApiDescription api, TypeNames types)
{
    public EquatableArray<ShapedRelation> Shape(Resource resource, string typeName)
    {
        var links = resource.Links.Where(link => link.Rel != "self").ToDictionary(link => link.Rel, StringComparer.Ordinal);
        var embedded = resource.Embedded.ToDictionary(child => child.Rel, StringComparer.Ordinal);
        string[] rels = [.. links.Keys.Union(embedded.Keys, StringComparer.Ordinal)];
        Dictionary<string, string> names = Names(rels, typeName);
        bool oneCollection = resource.Embedded.Count(child => child.Items) == 1;
        var locals = new NameScope(ReservedNames.Locals);

        var relations = new List<ShapedRelation>();
        foreach (string rel in rels)
        {
            links.TryGetValue(rel, out Link? link);
            embedded.TryGetValue(rel, out Embedded? child);
            string name = names[rel];
            string local = Identifier.Local(name);
            relations.Add(new ShapedRelation(
                rel,
                name,
                types.OfResource(child?.To ?? link?.To),
                link is null ? null : new ShapedLink(link.Many, link.Templated),
                child is null ? null : new ShapedEmbedded(locals.TakeFirst(local, local + "Value"), child.Many, ListMethod(child, name, oneCollection)),
                Docs.Of(Said(link, child), $"The relation '{rel}'.")));
        }

        return relations.ToEquatableArray();
    }

    /// <summary>The types that go with a resource's, some of which hold members named after relations.</summary>
    private static string[] TypesOf(string typeName) =>
    [
        typeName + "Children", typeName + "Embedded", typeName + "EmbeddedJson", typeName + "Links", typeName + "Navigation", typeName + "Navigators",
    ];

    private static Documentation Said(Link? link, Embedded? child) =>
        link?.Documentation is { Summary: not null } said ? said : child?.Documentation ?? link!.Documentation;

    private static string? ListMethod(Embedded child, string name, bool oneCollection) =>
        !child.Items ? null : oneCollection ? "ListAsync" : "List" + name + "Async";

    /// <summary>Relations without a prefix keep their bare names; a prefixed one whose bare name is taken gets the prefix's word.</summary>
    private Dictionary<string, string> Names(string[] rels, string typeName)
    {
        // A relation has one name in the link data, in the embedded records and on navigators: none of them may hide it.
        var scope = new NameScope([.. ReservedNames.SetMembers, .. ReservedNames.ReferenceMembers, .. ReservedNames.CalledTypes, .. TypesOf(typeName)]);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (bool prefixed in new[] { false, true })
        {
            foreach (string rel in rels)
            {
                string bare = TypeNames.WithoutPrefix(rel, api.Facts.Prefixes, out string? word);
                if (word is not null != prefixed)
                    continue;
                string name = Identifier.Pascal(bare) ?? "Unnamed";
                names[rel] = word is null ? scope.TakeFirst(name, name + "Relation") : scope.TakeFirst(name, word + name);
            }
        }

        return names;
    }
}
