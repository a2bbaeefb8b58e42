using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Shapes navigation by paths: where they begin, where they go on, what can be called along them, and the names for queries.</summary>
internal static class PathShaping
{
    public static IEnumerable<ShapedItem> Shape(
        ApiDescription api, ShapedHome home, TypeNames names, DataTypes types, ICollection<Problem> problems, CancellationToken cancellationToken)
    {
        if (api.Entities.Count == 0)
            yield break;
        var graph = new EntityGraph(api);
        ShapedRoots? roots = Roots(api, home, names, types, graph);
        if (roots is not null)
            yield return roots;

        var entities = new EntityShaper(home, names, types, graph);
        var shapedEntities = new Dictionary<string, ShapedEntity>(StringComparer.Ordinal);
        foreach (Entity entity in api.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return shapedEntities[entity.Name] = entities.Shape(entity);
        }

        Dictionary<string, IReadOnlyList<ShapedEntity>> lineages = api.Entities.ToDictionary(
            entity => types.Type(entity.Name),
            entity => (IReadOnlyList<ShapedEntity>)[.. graph.Ancestors(entity).Append(entity).Reverse().Select(one => shapedEntities[one.Name])],
            StringComparer.Ordinal);
        if (PermissionShaper.Shape(api, home, names, new CallResolver(roots, lineages), problems) is { } permissions)
            yield return permissions;

        foreach (ShapedNotifications notifications in NotificationShaper.Shape(api, home, names, types))
            yield return notifications;

        var queryNames = new NamesShaper(home, names, types, graph);
        Dictionary<string, HashSet<string>> navigations = api.Entities.ToDictionary(
            entity => entity.Name,
            entity => new HashSet<string>(graph.Ancestors(entity).Append(entity).SelectMany(one => one.Navigations).Select(navigation => navigation.Name), StringComparer.Ordinal),
            StringComparer.Ordinal);
        foreach (ObjectType type in api.Types.OfType<ObjectType>().Where(type => !PlaceName.Is(type.Name)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Func<string, bool> isNavigation = navigations.TryGetValue(type.Name, out HashSet<string>? own) ? own.Contains : static _ => false;
            if (queryNames.Shape(type, isNavigation) is { } shaped)
                yield return shaped;
        }
    }

    private static ShapedRoots? Roots(ApiDescription api, ShapedHome home, TypeNames names, DataTypes types, EntityGraph graph)
    {
        BoundOperation[] unbound = [.. api.Operations.Where(operation => operation.Binding is null)];
        if (api.Roots.Count == 0 && unbound.Length == 0)
            return null;
        var members = new OperationNames(new NameScope(ReservedPathNames.ClientMembers));
        ShapedHop[] hops =
        [
            .. api.Roots.Where(root => graph.Has(root.Type)).Select(root => new ShapedHop(
                members.Hop(root.Name),
                root.Name,
                root.Many ? HopKind.Many : HopKind.One,
                types.Type(root.Type),
                LimitDocs.Of(root.Documentation, $"The path '{root.Name}'.", root.Limits))),
        ];
        var operations = new PathOperationShaper(types, graph);
        return new ShapedRoots(
            home,
            names.TakeDerived(home.Api + "Paths"),
            names.Client,
            hops.ToEquatableArray(),
            unbound.Select(operation => operations.Shape(operation, members)).ToEquatableArray(),
            api.Roots.Any(root => root.KeyAsSegment),
            names.Exception);
    }
}
