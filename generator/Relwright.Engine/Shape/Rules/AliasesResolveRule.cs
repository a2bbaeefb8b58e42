using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Rules;

/// <summary>A resource that has the representation of another leads to one that has its own.</summary>
internal sealed class AliasesResolveRule : IShapeRule
{
    public IEnumerable<Finding> Check(ApiDescription api)
    {
        var byName = api.Resources.ToDictionary(resource => resource.Name);
        foreach (Resource resource in api.Resources)
        {
            if (resource.SameAs is not { } target)
                continue;

            SpecPath path = SpecPath.Root / "resources" / resource.Name / "sameAs";
            if (!byName.ContainsKey(target))
                yield return new(target, Problem.Of(Catalog.SameAsUnknown, path, $"Resource '{resource.Name}'", target, DidYouMean.Of(target, byName.Keys)));
            else if (LeadsToItself(resource, byName))
                yield return new(target, Problem.Of(Catalog.SameAsUnknown, path, $"Resource '{resource.Name}'", target, DidYouMean.Of(target, [])));
        }
    }

    private static bool LeadsToItself(Resource resource, Dictionary<string, Resource> byName)
    {
        Resource at = resource;
        for (int steps = 0; at.SameAs is { } next && byName.TryGetValue(next, out Resource? target); steps++)
        {
            if (steps == byName.Count)
                return true;
            at = target;
        }

        return false;
    }
}
