using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Scopes that resources and operations ask for are described.</summary>
internal sealed class ScopesExistRule : IShapeRule
{
    public IEnumerable<Finding> Check(ApiDescription api)
    {
        var names = new HashSet<string>(api.Scopes.Select(scope => scope.Name));
        foreach (Resource resource in api.Resources)
        {
            SpecPath at = SpecPath.Root / "resources" / resource.Name;
            foreach (Finding finding in Unknown($"Resource '{resource.Name}'", resource.Scopes, at / "scopes", names))
                yield return finding;
            foreach (Operation operation in resource.Operations)
            {
                foreach (Finding finding in Unknown($"{operation.Verb} of '{resource.Name}'", operation.Scopes, at / "operations" / operation.Verb / "scopes", names))
                    yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Unknown(string what, EquatableArray<string> scopes, SpecPath at, HashSet<string> names)
    {
        for (int i = 0; i < scopes.Count; i++)
        {
            if (!names.Contains(scopes[i]))
                yield return new(scopes[i], Problem.Of(Catalog.ScopeUnknown, at / i, what, scopes[i], DidYouMean.Of(scopes[i], names)));
        }
    }
}
