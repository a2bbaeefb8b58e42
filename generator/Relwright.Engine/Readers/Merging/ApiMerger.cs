using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Merging;

/// <summary>The step <c>Api</c>: puts the parts of an API's files together, whatever order they come in.</summary>
internal static class ApiMerger
{
    /// <param name="isComplete">
    /// Whether every file could be read in full. Where not, a missing <c>api</c> section is not reported: it may be what was left out.
    /// </param>
    public static MergeResult Merge(IEnumerable<(string File, ApiPart Part)> parts, string name, string ns, bool isComplete = true)
    {
        List<(string File, ApiPart Part)> files = [.. parts.OrderBy(part => part.File, StringComparer.Ordinal)];
        var problems = new List<Problem>();
        ApiFacts? facts = Facts(files, name, isComplete, problems);
        EquatableArray<Resource> resources = Unite(files, problems, "Resource", "resources", part => part.Resources, resource => resource.Name);
        EquatableArray<EnumType> enums = Unite(files, problems, "Enum", "enums", part => part.Enums, type => type.Name);
        EquatableArray<ErrorCode> errors = Unite(files, problems, "Error", "errors", part => part.Errors, error => error.Code);
        EquatableArray<Scope> scopes = Unite(files, problems, "Scope", "scopes", part => part.Scopes, scope => scope.Name);
        EquatableArray<DataType> types = Unite(files, problems, "Type", "types", part => part.Types, type => type.Name);
        EquatableArray<Endpoint> endpoints = Unite(files, problems, "Operation", "endpoints", part => part.Endpoints, endpoint => endpoint.Name);
        EquatableArray<Webhook> webhooks = Unite(files, problems, "Webhook", "webhooks", part => part.Webhooks, webhook => webhook.Name);
        EquatableArray<PathRoot> roots = Unite(files, problems, "Root", "roots", part => part.Roots, root => root.Name);
        EquatableArray<Entity> entities = Unite(files, problems, "Entity type", "types", part => part.Entities, entity => entity.Name);
        EquatableArray<BoundOperation> operations = Unite(files, problems, "Operation", "operations", part => part.Operations, operation => operation.Key);
        ApiDescription? api = facts is null
            ? null
            : TypeNaming.Resolve(new ApiDescription(
                name, ns, facts, resources, enums, errors, scopes, types, endpoints, webhooks, roots, entities, operations,
                PermissionMerger.Permissions(files.Select(file => file.Part)), PermissionMerger.Rules(files.Select(file => file.Part)),
                files.Select(file => file.Part.PermissionResource).FirstOrDefault(resource => resource is not null)));
        return new MergeResult(api, problems.ToEquatableArray());
    }

    private static ApiFacts? Facts(List<(string File, ApiPart Part)> files, string name, bool isComplete, List<Problem> problems)
    {
        (string File, ApiPart Part)? first = null;
        foreach ((string File, ApiPart Part) file in files)
        {
            if (file.Part.Facts is null)
                continue;
            if (first is { } kept)
                problems.Add(new Problem(Catalog.SecondApiSection, file.File, SpecPath.Root, null, [FileName(kept.File)]));
            else
                first = file;
        }

        if (first is null && isComplete && files.Count > 0)
            problems.Add(Problem.At(Catalog.NoApiSection, files[0].File, SourceSpan.Start, name));
        return first?.Part.Facts;
    }

    /// <summary>All things of one kind in ordinal order of their names; of those with one name the first file's.</summary>
    private static EquatableArray<T> Unite<T>(
        List<(string File, ApiPart Part)> files,
        List<Problem> problems,
        string kind,
        string section,
        Func<ApiPart, EquatableArray<T>> things,
        Func<T, string> name)
        where T : IEquatable<T>
    {
        var united = new SortedDictionary<string, (T Thing, string File)>(StringComparer.Ordinal);
        foreach ((string file, ApiPart part) in files)
        {
            foreach (T thing in things(part))
            {
                if (!united.TryGetValue(name(thing), out (T Thing, string File) first))
                    united.Add(name(thing), (thing, file));
                else
                    problems.Add(new Problem(Catalog.DuplicateName, file, SpecPath.Root / section / name(thing), null, [kind, name(thing), FileName(first.File)]));
            }
        }

        return united.Values.Select(entry => entry.Thing).ToEquatableArray();
    }

    /// <summary>The file without its folders, which differ between machines.</summary>
    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
