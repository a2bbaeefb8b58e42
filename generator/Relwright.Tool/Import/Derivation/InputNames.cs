using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Model;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Gives inputs names of their own where several operations would have one of the same name.</summary>
internal static class InputNames
{
    /// <summary>The resources, with names for those inputs that need one.</summary>
    public static IReadOnlyList<ImportedResource> Give(IReadOnlyList<ImportedResource> resources)
    {
        var byName = resources.ToDictionary(resource => resource.Name, StringComparer.Ordinal);
        HashSet<string> shared =
        [
            .. resources
                .SelectMany(resource => resource.Operations.Where(HasInput).Select(operation => About(resource, operation, byName)).OfType<string>())
                .GroupBy(about => about, StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same => same.Key),
        ];
        return [.. resources.Select(resource => resource with { Operations = [.. resource.Operations.Select(Named(resource))] })];

        Func<ImportedOperation, ImportedOperation> Named(ImportedResource resource) => operation =>
            HasInput(operation) && About(resource, operation, byName) is var about && (about is null || shared.Contains(about))
                ? operation with { Body = operation.Body! with { TypeName = NameOf(resource, operation) } }
                : operation;
    }

    private static bool HasInput(ImportedOperation operation) => operation.Body is { Members.Count: > 0 };

    /// <summary>The resource after which the input would be named: the one that comes back, else the one that is asked; null where nobody describes what comes back.</summary>
    private static string? About(ImportedResource resource, ImportedOperation operation, Dictionary<string, ImportedResource> byName)
    {
        if (operation.Returns is { Resource: null, Form: ImportedAnswerForm.Location or ImportedAnswerForm.Body })
            return null;
        string about = operation.Returns.Resource ?? resource.Name;
        return byName.TryGetValue(about, out ImportedResource? answer) ? answer.SameAs ?? about : about;
    }

    private static string NameOf(ImportedResource resource, ImportedOperation operation)
    {
        string verb = operation.Verb == "POST" ? "" : operation.Verb[0] + operation.Verb[1..].ToLowerInvariant();
        return char.ToUpperInvariant(resource.Name[0]) + resource.Name[1..] + verb + "Input";
    }
}
