using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Finds the emitted methods that a verb and a path stand for.</summary>
/// <param name="roots">Where paths begin; null for nowhere.</param>
/// <param name="lineages">Each entity with what it is based on, itself first, by its C# record.</param>
internal sealed class CallResolver(ShapedRoots? roots, Dictionary<string, IReadOnlyList<ShapedEntity>> lineages)
{
    /// <summary>The methods: none where no path of the description leads there, several where a function has overloads and nothing tells which is meant.</summary>
    public IReadOnlyList<ResolvedCall> Resolve(string verb, string path)
    {
        WrittenSegment[] segments = [.. path.Split('/').Where(segment => segment.Length > 0).Select(segment => new WrittenSegment(segment))];
        CallWay at = CallWay.Start;
        for (int i = 0; i < segments.Length; i++)
        {
            if (i == segments.Length - 1 && Last(at, verb, segments[i]) is { Count: > 0 } found)
                return found;
            if (Next(at, segments[i]) is not { } next)
                return [];
            at = next;
        }

        return End(verb, at) is { } method ? [at.Call(method)] : [];
    }

    /// <summary>Where a path goes on; null where it ends.</summary>
    private CallWay? Next(CallWay at, WrittenSegment segment)
    {
        if (Cast(at, segment) is { } cast)
            return at.Cast(cast, segment.Text);
        if (at.Many)
            return segment.IsKey ? at.Key() : null;
        foreach ((string owner, EquatableArray<ShapedHop> hops, _) in Members(at))
        {
            foreach (ShapedHop hop in hops.Where(hop => hop.Kind is HopKind.One or HopKind.Many))
            {
                ShapedHop? references = hops.FirstOrDefault(other => other.Segment == hop.Segment && other.Kind is HopKind.Reference or HopKind.References);
                if (segment.Is(hop.Segment))
                    return at.To(owner, hop, segment.Text, references);

                // A key in parentheses, as services have it that do not take keys as segments.
                if (hop.Kind is HopKind.Many && segment.Arguments is not null && WrittenSegment.Same(segment.Name, hop.Segment))
                    return at.To(owner, hop, segment.Name, references).Key();
            }
        }

        return null;
    }

    /// <summary>The calls that have a last segment of their own.</summary>
    private IReadOnlyList<ResolvedCall> Last(CallWay at, string verb, WrittenSegment segment)
    {
        foreach ((string owner, EquatableArray<ShapedHop> hops, EquatableArray<ShapedPathOperation> operations) in Members(at))
        {
            if (OperationChoice.Of(operations, verb, segment) is { Count: > 0 } chosen)
                return [.. chosen.Select(operation => at.Call($"{owner}.{operation.MethodName}", segment.Name)).Distinct()];
            if (verb is "GET" or "PUT" && hops.FirstOrDefault(hop => hop.Kind is HopKind.Stream && segment.Is(hop.Segment)) is { } stream)
                return [at.Call($"{owner}.{stream.Name}.{(verb == "GET" ? "GetAsync" : "PutAsync")}", segment.Text) with { Hops = $"{at.Hops}/{stream.Name}" }];
        }

        if (at.Many && verb == "GET" && segment.Is("$count"))
            return [at.Call("ListAsync:" + at.Entity, segment.Text)];
        return at.References is { } references && segment.Is("$ref") && References(at, verb) is { } method
            ? [at.Call($"{references.Property}.{method}", segment.Text) with { Hops = references.Hops }]
            : [];
    }

    /// <summary>What references can do (OData Protocol 4.01, sections 11.2.9 and 11.4.6).</summary>
    private static string? References(CallWay at, string verb) => (verb, at.Many, IsItem: at.Hops.EndsWith("/{}", StringComparison.Ordinal)) switch
    {
        ("GET", true, _) => "ListAsync",
        ("POST", true, _) => "AddAsync",
        ("DELETE", true, _) or ("DELETE", false, true) => "RemoveAsync",
        ("GET", false, false) => "GetAsync",
        ("PUT", false, false) => "SetAsync",
        ("DELETE", false, false) => "RemoveAsync",
        _ => null,
    };

    private string? End(string verb, CallWay at)
    {
        if (at.Entity is not { } entity)
            return null;
        ShapedEntity? shaped = lineages.TryGetValue(entity, out IReadOnlyList<ShapedEntity>? lineage) ? lineage[0] : null;
        return (verb, at.Many) switch
        {
            ("GET", true) => "ListAsync:" + entity,
            ("GET", false) => "GetAsync:" + entity,
            ("POST", true) when shaped?.CanAdd == true => shaped.TypeName + ".AddAsync",
            ("PATCH", false) when shaped?.Patch is not null => shaped.TypeName + ".PatchAsync",
            ("DELETE", false) when shaped?.CanDelete == true => shaped.TypeName + ".DeleteAsync",
            _ => null,
        };
    }

    /// <summary>What a path can go on with or end with, by the class that has it.</summary>
    private IEnumerable<(string Owner, EquatableArray<ShapedHop> Hops, EquatableArray<ShapedPathOperation> Operations)> Members(CallWay at)
    {
        if (at.Entity is { } entity)
            return Lineage(entity).Select(one => (one.TypeName, at.Many ? [] : one.Hops, at.Many ? one.ManyOperations : one.OneOperations));
        return roots is null ? [] : [(roots.TypeName, roots.Hops, roots.Operations)];
    }

    /// <summary>The C# record of a type that a segment names, which what the path leads to may be of.</summary>
    private string? Cast(CallWay at, WrittenSegment segment) => at.Entity is { } entity
        ? lineages.Values.Select(lineage => lineage[0]).FirstOrDefault(other => segment.Is(other.ServiceName) && (IsBased(other.Entity, entity) || IsBased(entity, other.Entity)))?.Entity
        : null;

    private bool IsBased(string entity, string other) => Lineage(entity).Any(one => one.Entity == other);

    private IReadOnlyList<ShapedEntity> Lineage(string entity) => lineages.TryGetValue(entity, out IReadOnlyList<ShapedEntity>? lineage) ? lineage : [];
}
