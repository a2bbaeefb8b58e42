using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Model;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Finds the resource that a client starts from: the one from which links lead to the most others.</summary>
internal static class RootFinder
{
    /// <returns>The name; null where no resource can be got.</returns>
    public static string? Find(IReadOnlyList<ImportedResource> resources)
    {
        var byName = resources.ToDictionary(resource => resource.Name, StringComparer.Ordinal);
        return resources
            .Where(resource => resource.Operations.Any(operation => operation.Verb == "GET"))
            .Select(resource => (resource.Name, Reach: Reach(resource.Name, byName), Near: resource.Links.Count + resource.Embedded.Count))
            .OrderByDescending(entry => entry.Reach)
            .ThenByDescending(entry => byName[entry.Name].Embedded.Count(relation => !relation.Many))
            .ThenByDescending(entry => entry.Near)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => entry.Name)
            .FirstOrDefault();
    }

    private static int Reach(string root, Dictionary<string, ImportedResource> byName)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { root };
        var open = new Stack<string>([root]);
        while (open.TryPop(out string? name))
        {
            if (!byName.TryGetValue(name, out ImportedResource? resource))
                continue;
            IEnumerable<string?> next = resource.Links.Concat(resource.Embedded).Select(relation => relation.To)
                .Append(resource.SameAs)
                .Concat(resource.Operations.Select(operation => operation.Returns.Resource));
            foreach (string? to in next)
            {
                if (to is not null && reached.Add(to))
                    open.Push(to);
            }
        }

        return reached.Count;
    }
}
