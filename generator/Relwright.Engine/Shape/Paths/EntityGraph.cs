using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Paths;

/// <summary>The entities of an API, which is based on which, and the ways that lead to each.</summary>
internal sealed class EntityGraph
{
    private readonly Dictionary<string, Entity> _entities;
    private readonly HashSet<string> _bases;
    private readonly ILookup<string, (Abilities Abilities, bool Many, bool Root, QueryLimits? Limits)> _ways;
    private readonly ILookup<string, BoundOperation> _operations;

    public EntityGraph(ApiDescription api)
    {
        _entities = api.Entities.ToDictionary(entity => entity.Name, StringComparer.Ordinal);
        _bases = [.. api.Entities.Select(entity => entity.Base).OfType<string>()];
        _operations = api.Operations.Where(operation => operation.Binding is not null).ToLookup(operation => operation.Binding!, StringComparer.Ordinal);
        _ways = api.Entities.SelectMany(entity => entity.Navigations).Select(navigation => (navigation.Target, Way: (navigation.Abilities, navigation.Many, Root: false, navigation.Limits)))
            .Concat(api.Roots.Select(root => (Target: root.Type, Way: (root.Abilities, root.Many, Root: true, root.Limits))))
            .ToLookup(way => way.Target, way => way.Way, StringComparer.Ordinal);
    }

    public bool Has(string name) => _entities.ContainsKey(name);

    /// <summary>Whether others are based on an entity.</summary>
    public bool IsBase(Entity entity) => _bases.Contains(entity.Name);

    public IEnumerable<BoundOperation> Operations(Entity entity) => _operations[entity.Name];

    /// <summary>What an entity is based on, the first of all first. A circle is cut where it closes.</summary>
    public IReadOnlyList<Entity> Ancestors(Entity entity)
    {
        var ancestors = new List<Entity>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { entity.Name };
        for (string? at = entity.Base; at is not null && _entities.TryGetValue(at, out Entity? above) && seen.Add(at); at = above.Base)
            ancestors.Insert(0, above);
        return ancestors;
    }

    /// <summary>Whether one can be added somewhere: it can be by itself, and a collection that can have it lets it.</summary>
    public bool CanAdd(Entity entity) => Can(entity, Abilities.Insert, way => way.Many);

    /// <summary>Whether one can be changed somewhere.</summary>
    public bool CanUpdate(Entity entity) => Can(entity, Abilities.Update, _ => true);

    /// <summary>Whether one can be deleted somewhere. What a path begins with is there for good.</summary>
    public bool CanDelete(Entity entity) => Can(entity, Abilities.Delete, way => way.Many || !way.Root);

    /// <summary>Whether a filter may have a member: on some way to the entity it may.</summary>
    public bool CanFilter(string entity, string member) => Allows(entity, limits => !limits.Refused.Contains("$filter") && !limits.NotFilterable.Contains(member));

    /// <summary>Whether what is behind a navigation can be brought along on some way to the entity.</summary>
    public bool CanExpand(string entity, string navigation) => Allows(entity, limits => !limits.Refused.Contains("$expand") && !limits.NotExpandable.Contains(navigation));

    private bool Allows(string entity, Func<QueryLimits, bool> allows)
    {
        if (!_entities.TryGetValue(entity, out Entity? found))
            return true;
        QueryLimits?[] ways = [.. Ancestors(found).Append(found).SelectMany(one => _ways[one.Name]).Select(way => way.Limits)];
        return ways.Length == 0 || ways.Any(limits => limits is null || allows(limits));
    }

    private bool Can(Entity entity, Abilities ability, Func<(Abilities Abilities, bool Many, bool Root, QueryLimits? Limits), bool> counts)
    {
        if ((entity.Abilities & ability) == 0)
            return false;
        (Abilities Abilities, bool Many, bool Root, QueryLimits? Limits)[] ways = [.. Ancestors(entity).Append(entity).SelectMany(one => _ways[one.Name])];

        // One that no way leads to is met behind functions only; nothing is known to forbid anything then.
        return ways.Length == 0 || ways.Any(way => counts(way) && (way.Abilities & ability) != 0);
    }
}
