using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Links, embedded resources, answers and events lead to resources that are described.</summary>
internal sealed class TargetsExistRule : IShapeRule
{
    public IEnumerable<Finding> Check(ApiDescription api)
    {
        var names = new HashSet<string>(api.Resources.Select(resource => resource.Name));
        foreach (Resource resource in api.Resources)
        {
            SpecPath at = SpecPath.Root / "resources" / resource.Name;
            foreach ((ProblemKind kind, string what, string? target, SpecPath path) in Targets(resource, at))
            {
                if (target is not null && !names.Contains(target))
                    yield return new(target, Problem.Of(kind, path, what, target, DidYouMean.Of(target, names)));
            }
        }
    }

    private static IEnumerable<(ProblemKind Kind, string What, string? Target, SpecPath Path)> Targets(Resource resource, SpecPath at)
    {
        foreach (Link link in resource.Links)
            yield return (Catalog.TargetUnknown, $"Link '{link.Rel}'", link.To, at / "links" / link.Rel / "to");
        foreach (Embedded embedded in resource.Embedded)
            yield return (Catalog.TargetUnknown, $"Embedded '{embedded.Rel}'", embedded.To, at / "embedded" / embedded.Rel / "to");
        foreach (Operation operation in resource.Operations)
            yield return (Catalog.ReturnsUnknown, $"{operation.Verb} of '{resource.Name}'", operation.Answer.Resource, at / "operations" / operation.Verb / "returns");
    }
}
