using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Members that a body takes over from a resource are properties of that resource, and can travel in the body.</summary>
internal sealed class BodyMembersExistRule : IShapeRule
{
    public IEnumerable<Finding> Check(ApiDescription api)
    {
        var byName = api.Resources.ToDictionary(resource => resource.Name);
        foreach (Resource resource in api.Resources)
        {
            foreach (Operation operation in resource.Operations)
            {
                // An answer that nobody describes has been told already; a POST without one has no resource whose members these could be.
                Resource? owner = BodyOwner.Of(resource, operation, byName);
                if (operation.Body is not { Own.Count: > 0 } body || (owner is null && operation.Answer.Resource is not null))
                    continue;

                SpecPath at = SpecPath.Root / "resources" / resource.Name / "operations" / operation.Verb / "body" / "members";
                string[] names = [.. Names(owner, operation)];
                for (int i = 0; i < body.Own.Count; i++)
                {
                    if (!names.Contains(body.Own[i]))
                        yield return new(body.Own[i], Problem.Of(Catalog.BodyMemberUnknown, at / i, $"{operation.Verb} of '{resource.Name}'", body.Own[i], DidYouMean.Of(body.Own[i], names)));
                }
            }
        }
    }

    /// <remarks>A PUT sends properties only, so values that travel among the links are none of its members.</remarks>
    private static IEnumerable<string> Names(Resource? owner, Operation operation) =>
        owner?.Properties
            .Where(property => operation.Verb != "PUT" || property.Type.Kind is not ValueKind.DataUri)
            .Select(property => property.Name)
        ?? [];
}
