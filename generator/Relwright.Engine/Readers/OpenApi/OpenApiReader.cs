using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Input;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.OpenApi.Bundling;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Reads the OpenAPI documents of an API, with the files that they refer to, as one share of the API.</summary>
internal static class OpenApiReader
{
    /// <returns>A result for each file, by path. The first document's has what all of them describe, each its own places and problems.</returns>
    public static IReadOnlyDictionary<string, ReadResult> Read(IReadOnlyList<SpecInput> inputs, CancellationToken cancellationToken)
    {
        var files = new DeclaredFiles(inputs, cancellationToken);
        var findings = new Findings();
        var names = new ClaimedNames();
        SpecTree[] documents = [.. Documents(inputs, files)];
        var parts = new PartMerging();
        var places = new List<(SpecTree File, PointedThing Thing)>();
        foreach (SpecTree document in documents)
        {
            if (DocumentReader.Read(document, files, names, findings, cancellationToken) is not { } read)
                continue;
            parts.Add(read.Part);
            places.AddRange(read.Places);
        }

        return Results(inputs, documents, parts.Join(), places, Problems(files, findings, cancellationToken));
    }

    /// <summary>The documents that say what the API is: those with operations, or all where none has any.</summary>
    private static IEnumerable<SpecTree> Documents(IEnumerable<SpecInput> inputs, DeclaredFiles files)
    {
        SpecTree[] all = [.. inputs.Where(input => SpecFormats.Tell(input) is SpecFormat.OpenApi).Select(input => files.Tree(input.Path))];
        return all.Any(document => document.HasOperations) ? all.Where(document => document.HasOperations) : all;
    }

    private static Dictionary<string, ReadResult> Results(
        IReadOnlyList<SpecInput> inputs, SpecTree[] documents, ApiPart part, List<(SpecTree File, PointedThing Thing)> places, ILookup<string, Problem> problems)
    {
        string? first = documents.FirstOrDefault()?.Path;
        ILookup<string, (SpecTree File, PointedThing Thing)> byFile = places.ToLookup(place => place.File.Path, StringComparer.Ordinal);
        var results = new Dictionary<string, ReadResult>(StringComparer.Ordinal);
        foreach (SpecInput input in inputs)
        {
            EquatableArray<Problem> told = problems[input.Path].OrderBy(problem => problem.Span?.Offset ?? 0).Take(SpecLimits.Problems).ToEquatableArray();
            PointedThing[] things = [.. byFile[input.Path].Select(place => place.Thing)];
            SourceMap map = things.Length == 0 ? SourceMap.Empty : new DocumentSourceMap(input.Text!, byFile[input.Path].First().File.IsJson, new EquatableArray<PointedThing>(things));
            bool failed = told.Any(problem => problem.Kind.Severity is ProblemSeverity.Error);
            results[input.Path] = new ReadResult(input.Path == first ? part : ApiPart.Empty, map, told, failed ? Omissions.All : Omissions.None);
        }

        return results;
    }

    private static ILookup<string, Problem> Problems(DeclaredFiles files, Findings findings, CancellationToken cancellationToken)
    {
        var all = new List<Problem>(files.Problems);
        foreach (PlacedProblem found in findings.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            all.Add(Problem.At(found.Kind, found.File.Path, DocumentSourceMap.Place(found.File.Text, found.File.IsJson, found.Pointer), found.Arguments));
        }

        return all.ToLookup(problem => problem.File!, StringComparer.Ordinal);
    }
}
