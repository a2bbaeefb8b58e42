using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Members that a body takes over from a resource are properties of that resource.</summary>
internal sealed class BodyMembersExistRule : IShapeRule
{
    public IEnumerable<Finding> Check(ApiDescription api)
    {
        var byName = api.Resources.ToDictionary(resource => resource.Name);
        foreach (Resource resource in api.Resources)
        {
            foreach (Operation operation in resource.Operations)
            {
                if (operation.Body is not { Own.Count: > 0 } body || BodyOwner.Of(resource, operation, byName) is not { } owner)
                    continue;

                SpecPath at = SpecPath.Root / "resources" / resource.Name / "operations" / operation.Verb / "body" / "members";
                string[] names = [.. owner.Properties.Select(property => property.Name)];
                for (int i = 0; i < body.Own.Count; i++)
                {
                    if (!names.Contains(body.Own[i]))
                        yield return new(body.Own[i], Problem.Of(Catalog.BodyMemberUnknown, at / i, $"{operation.Verb} of '{resource.Name}'", body.Own[i], DidYouMean.Of(body.Own[i], names)));
                }
            }
        }
    }
}
