using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Words the documentation of operations.</summary>
internal static class EndpointDocs
{
    public static ShapedDoc Of(Endpoint endpoint, BodyShaper bodies)
    {
        string request = $"{endpoint.Verb} {endpoint.Path}";
        ShapedDoc doc = Docs.Of(endpoint.Documentation, $"Sends {request}.");
        return doc with { Remarks = string.Join(" ", Remarks(endpoint, doc.Remarks, request, bodies)) };
    }

    /// <summary>What is said of the same operation where its answer is read as it comes.</summary>
    public static ShapedDoc Streamed(ShapedDoc doc, OutcomeForm form)
    {
        string manner = form is OutcomeForm.Items
            ? "The items are read as they come, one after another."
            : "The body is read by the caller as it comes, however large it is; dispose the answer.";
        return doc with { Remarks = doc.Remarks is null ? manner : $"{doc.Remarks} {manner}" };
    }

    private static IEnumerable<string> Remarks(Endpoint endpoint, string? remarks, string request, BodyShaper bodies)
    {
        if (remarks is not null)
            yield return remarks;
        yield return request + ".";
        string[] errors = [.. endpoint.Answers.Where(answer => answer.IsError).Select(answer => Error(answer, bodies.Of(answer)?.TypeName))];
        if (errors.Length > 0)
            yield return $"Errors: {string.Join(", ", errors)}.";
        string[] needs = [.. endpoint.Security.Select(Needs).Where(need => need.Length > 0)];
        if (needs.Length > 0)
            yield return $"Needs {string.Join("; or ", needs)}.";
    }

    private static string Error(EndpointAnswer answer, string? type)
    {
        string status = answer.Status == "default" ? "any other status" : answer.Status;
        return type is null ? status : $"{status} ({type})";
    }

    private static string Needs(SecurityAlternative alternative) => string.Join(" and ", alternative.Needs.Select(need =>
        need.Scopes.Count == 0 ? need.Scheme : $"{need.Scheme} ({string.Join(", ", need.Scopes)})"));
}
