using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Shape.Model.Paths;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Finds the emitted method that a verb and a path stand for. Letters compare without case, as those who write such lists do not keep it.</summary>
internal sealed class CallResolver
{
    private readonly ShapedRoots? _roots;
    private readonly Dictionary<string, IReadOnlyList<ShapedEntity>> _lineages;

    /// <param name="roots">Where paths begin; null for nowhere.</param>
    /// <param name="lineages">Each entity with what it is based on, itself first, by its C# record.</param>
    public CallResolver(ShapedRoots? roots, Dictionary<string, IReadOnlyList<ShapedEntity>> lineages)
    {
        _roots = roots;
        _lineages = lineages;
    }

    /// <summary>The method, as the analyzer names it: <c>CallPaths.MuteAsync</c>, <c>GetAsync:Call</c>; null where there is none.</summary>
    public string? Resolve(string verb, string path)
    {
        string[] segments = [.. path.Split('/').Where(segment => segment.Length > 0)];
        if (segments.Length == 0 || _roots is null)
            return null;
        if (_roots.Hops.FirstOrDefault(hop => Same(hop.Segment, segments[0])) is not { Entity: { } entity } root)
            return segments.Length == 1 ? Operation(_roots.Operations, _roots.TypeName, segments[0], verb) : null;

        bool many = root.Kind is HopKind.Many;
        for (int i = 1; i < segments.Length; i++)
        {
            bool last = i == segments.Length - 1;
            string segment = segments[i];
            IReadOnlyList<ShapedEntity> lineage = Lineage(entity);
            if (last && lineage.Select(one => Operation(many ? one.ManyOperations : one.OneOperations, one.TypeName, segment, verb)).FirstOrDefault(found => found is not null) is { } operation)
                return operation;
            if (Cast(segment) is { } cast)
            {
                entity = cast;
            }
            else if (many)
            {
                if (last && Same(segment, "$count"))
                    return verb == "GET" ? "ListAsync:" + entity : null;
                many = false;
            }
            else if (lineage.SelectMany(one => one.Hops.Select(hop => (Owner: one, Hop: hop))).FirstOrDefault(way => way.Hop.Kind is not (HopKind.Reference or HopKind.References) && Same(way.Hop.Segment, segment)) is { Hop: { } way } found)
            {
                if (way.Entity is null)
                    return last && verb is "GET" or "PUT" ? $"{found.Owner.TypeName}.{way.Name}.{(verb == "GET" ? "GetAsync" : "PutAsync")}" : null;
                entity = way.Entity;
                many = way.Kind is HopKind.Many;
            }
            else
            {
                return null;
            }
        }

        return End(verb, entity, many);
    }

    private string? End(string verb, string entity, bool many)
    {
        IReadOnlyList<ShapedEntity> lineage = Lineage(entity);
        ShapedEntity? shaped = lineage.Count > 0 ? lineage[0] : null;
        return (verb, many) switch
        {
            ("GET", true) => "ListAsync:" + entity,
            ("GET", false) => "GetAsync:" + entity,
            ("POST", true) when shaped?.CanAdd == true => shaped.TypeName + ".AddAsync",
            ("PATCH", false) when shaped?.Patch is not null => shaped.TypeName + ".PatchAsync",
            ("DELETE", false) when shaped?.CanDelete == true => shaped.TypeName + ".DeleteAsync",
            _ => null,
        };
    }

    private static string? Operation(IEnumerable<ShapedPathOperation> operations, string owner, string segment, string verb)
    {
        int arguments = segment.IndexOf('(');
        string name = Bare(arguments < 0 ? segment : segment.Substring(0, arguments));
        return operations.FirstOrDefault(operation => Same(Bare(operation.Segment), name) && operation.IsAction == (verb == "POST")) is { } found ? $"{owner}.{found.MethodName}" : null;
    }

    private string? Cast(string segment) => segment.Contains('.') && segment[0] != '{'
        ? _lineages.Values.Select(lineage => lineage[0]).FirstOrDefault(entity => Same(entity.ServiceName, segment))?.Entity
        : null;

    private IReadOnlyList<ShapedEntity> Lineage(string entity) => _lineages.TryGetValue(entity, out IReadOnlyList<ShapedEntity>? lineage) ? lineage : [];

    private static string Bare(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
