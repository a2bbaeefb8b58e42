using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Rules;

/// <summary>The client starts from a resource that is described.</summary>
internal sealed class RootExistsRule : IShapeRule
{
    public IEnumerable<Finding> Check(ApiDescription api)
    {
        // Without resources there are no chains to start; such an API is called by its paths. A document has no formats of resources.
        bool hasNone = api.Facts is { Root: null, Json: null, Xml: null } || api.Endpoints.Count + api.Webhooks.Count + api.Types.Count > 0;
        if (api.Facts.Root is null && api.Resources.Count == 0 && hasNone)
            yield break;
        if (api.Facts.Root is not { } root)
        {
            yield return new("root", Problem.Of(Catalog.RootUnknown, SpecPath.Root, "The API names no root", DidYouMean.Of("root", [])));
        }
        else if (!api.Resources.Any(resource => resource.Name == root))
        {
            yield return new(root, Problem.Of(
                Catalog.RootUnknown,
                SpecPath.Root / "root",
                $"The root resource '{root}' is not described",
                DidYouMean.Of(root, api.Resources.Select(resource => resource.Name))));
        }
    }
}
