using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;

namespace Relwright.Tool.Graph;

/// <summary>The resources of an API and the ways between them.</summary>
internal sealed class ResourceGraph
{
    private readonly Dictionary<string, int> _distances = new(StringComparer.Ordinal);

    public ResourceGraph(ApiDescription api)
    {
        Api = api;
        HashSet<string> known = [.. api.Resources.Select(resource => resource.Name)];

        // What leads to itself, or to what nobody describes, is told in words and not drawn.
        Edges = [.. api.Resources.SelectMany(EdgesOf).Where(edge => edge.From != edge.To && known.Contains(edge.To)).Distinct()];
        if (api.Facts.Root is { } root && known.Contains(root))
            Measure(root);
    }

    public ApiDescription Api { get; }

    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>How many steps a resource is away from the root; null where no way leads to it.</summary>
    public int? DistanceOf(string resource) => _distances.TryGetValue(resource, out int distance) ? distance : null;

    /// <summary>The resource before it on a shortest way from the root; null for the root and for what no way leads to.</summary>
    /// <remarks>Of several the one that links to it, rather than one that it is but an answer of.</remarks>
    public string? Before(string resource) => DistanceOf(resource) is not { } distance
        ? null
        : Edges.Where(edge => edge.To == resource && DistanceOf(edge.From) == distance - 1)
            .OrderBy(edge => edge.Kind)
            .ThenBy(edge => edge.From, StringComparer.Ordinal)
            .FirstOrDefault()?.From;

    /// <summary>A resource and those that it leads to or that lead to it.</summary>
    public IReadOnlySet<string> Around(string resource) =>
        Edges.Where(edge => edge.From == resource || edge.To == resource).SelectMany(edge => new[] { edge.From, edge.To }).Append(resource).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Edge> EdgesOf(Resource resource)
    {
        if (resource.SameAs is { } same)
            yield return new Edge(resource.Name, same, EdgeKind.Alias, "same as");
        foreach (Link link in resource.Links)
        {
            if (link.To is { } to)
                yield return new Edge(resource.Name, to, EdgeKind.Link, link.Rel);
        }

        foreach (Embedded embedded in resource.Embedded)
        {
            if (embedded.To is { } to)
                yield return new Edge(resource.Name, to, EdgeKind.Embedded, embedded.Rel);
        }

        foreach (Operation operation in resource.Operations)
        {
            if (operation.Answer.Resource is { } to)
                yield return new Edge(resource.Name, to, EdgeKind.Answer, operation.Verb);
        }
    }

    private void Measure(string root)
    {
        ILookup<string, string> next = Edges.ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal);
        var waiting = new Queue<string>([root]);
        _distances[root] = 0;
        while (waiting.TryDequeue(out string? at))
        {
            foreach (string to in next[at].Where(to => !_distances.ContainsKey(to)))
            {
                _distances[to] = _distances[at] + 1;
                waiting.Enqueue(to);
            }
        }
    }
}
