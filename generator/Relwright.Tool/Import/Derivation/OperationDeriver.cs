using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Derives the operations of a resource.</summary>
internal sealed class OperationDeriver(PageFacts facts, MemberDeriver members, BodyDeriver bodies, AnswerDeriver answers, ExampleIndex examples, Findings findings)
{
    /// <param name="resource">The resource.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="own">The properties of the representation.</param>
    public ImportedOperation Of(ResourceFacts resource, OperationFacts operation, IReadOnlyList<ImportedProperty> own)
    {
        ImportedBody? body = bodies.Of(resource, operation, own);
        ImportedProperty[] described = [.. operation.Body.Select(fact => Described(resource, operation, fact, body, own)).OfType<ImportedProperty>()];
        return new ImportedOperation(
            operation.Verb,
            [.. operation.Query.Select(fact => members.Parameter(operation, resource, fact, described))],
            body,
            answers.Of(resource, operation),
            RequiresMatch(resource, operation),
            Errors(resource, operation),
            operation.Summary);
    }

    private ImportedProperty? Described(ResourceFacts resource, OperationFacts operation, PropertyFact fact, ImportedBody? body, IReadOnlyList<ImportedProperty> own) =>
        body?.Members.FirstOrDefault(member => member.Name == fact.Name)
        ?? own.FirstOrDefault(property => property.Name == fact.Name && body?.Own.Contains(fact.Name) == true)
        ?? (body is null or { Form: "raw" } ? null : members.Member(operation, resource, fact, own));

    /// <summary>An example that sends <c>If-Match</c>, or the error for requests without, tells that a PUT needs it.</summary>
    private bool RequiresMatch(ResourceFacts resource, OperationFacts operation)
    {
        if (operation.Verb is not ("PUT" or "PATCH"))
            return false;
        if (examples.Of(operation, requests: true).Any(request => request.Example.Message.Header("If-Match") is not null))
            return true;
        if (facts.GenericErrors.FirstOrDefault(error => error.Code == "PreconditionRequired") is not { } required)
            return false;
        findings.Default("precondition", operation.Place, $"{operation.Verb} {resource.Name}", $"no example sends If-Match; it is taken to be required, as there is an error for requests without ({required.Place})");
        return true;
    }

    private List<string> Errors(ResourceFacts resource, OperationFacts operation)
    {
        var errors = new List<string>();
        foreach (ErrorFact fact in operation.Errors)
        {
            string name = fact.Subcode is null ? fact.Code : $"{fact.Code}/{fact.Subcode}";
            if (!errors.Contains(name, StringComparer.Ordinal))
                errors.Add(name);
            else
                findings.Note("error", fact.Place, $"{operation.Verb} {resource.Name}", $"'{name}' stands in the table once more, with other words, and is read once");
        }

        return errors;
    }
}
