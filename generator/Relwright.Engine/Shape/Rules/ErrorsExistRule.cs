using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Errors that operations name are in the API's catalogue of errors, with their subcodes.</summary>
internal sealed class ErrorsExistRule : IShapeRule
{
    public IEnumerable<Finding> Check(ApiDescription api)
    {
        var codes = api.Errors.ToDictionary(error => error.Code);
        foreach (Resource resource in api.Resources)
        {
            foreach (Operation operation in resource.Operations)
            {
                SpecPath at = SpecPath.Root / "resources" / resource.Name / "operations" / operation.Verb / "errors";
                for (int i = 0; i < operation.Errors.Count; i++)
                {
                    if (Unknown(operation.Errors[i], codes) is { } unknown)
                        yield return new(unknown.Name, Problem.Of(Catalog.ErrorUnknown, at / i, $"{operation.Verb} of '{resource.Name}'", unknown.Name, unknown.Fix));
                }
            }
        }
    }

    private static (string Name, string Fix)? Unknown(ErrorReference error, Dictionary<string, ErrorCode> codes)
    {
        if (!codes.TryGetValue(error.Code, out ErrorCode? code))
            return (error.Code, DidYouMean.Of(error.Code, codes.Keys));
        if (error.Subcode is not { } subcode || code.Subcodes.Any(known => known.Subcode == subcode))
            return null;
        return (error.Code + "/" + subcode, DidYouMean.Of(subcode, code.Subcodes.Select(known => known.Subcode)));
    }
}
