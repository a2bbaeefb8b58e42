using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Emit;
using Relwright.Engine.Input;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers;
using Relwright.Engine.Readers.Merging;
using Relwright.Engine.Shape;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Tool.Specs;

/// <summary>Runs the engine's steps over specifications in the generator's order. The only place of the tool that knows the steps.</summary>
internal static class SpecCompilation
{
    /// <summary>What a project has that decides nothing itself.</summary>
    public static ShapeOptions DefaultOptions { get; } = new("public", DependencyInjection: false);

    /// <summary>All APIs that the files describe, in ordinal order of their names.</summary>
    public static IReadOnlyList<CompiledApi> Compile(IEnumerable<SpecInput> inputs, ShapeOptions options, CancellationToken cancellationToken) =>
    [
        .. inputs
            .OrderBy(input => input.Path, StringComparer.Ordinal)
            .GroupBy(input => input.Api, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Compile([.. group], options, cancellationToken)),
    ];

    private static CompiledApi Compile(SpecInput[] inputs, ShapeOptions options, CancellationToken cancellationToken)
    {
        (string File, ReadResult Result)[] read = [.. Read(inputs, cancellationToken).OrderBy(file => file.File, StringComparer.Ordinal)];
        Omissions omitted = Omissions.Join(read.Select(file => file.Result.Omitted));
        MergeResult merged = ApiMerger.Merge(read.Select(file => (file.File, file.Result.Part)), inputs[0].Api, inputs[0].Namespace, omitted.AreNone);
        var problems = new List<Problem>(read.SelectMany(file => file.Result.Problems).Distinct().Concat(merged.Problems));
        EquatableArray<ShapedItem> items = merged.Api is { } api ? Shape(api, omitted, options, problems, cancellationToken) : [];
        List<SourceFile> sources = [];
        foreach (ShapedItem item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Emit(item, sources, problems);
        }

        return new CompiledApi(
            inputs[0].Api,
            [.. inputs.Select(input => input.Path)],
            merged.Api,
            RecordTypes(merged.Api),
            items,
            sources,
            [.. problems.Select(problem => Locate(problem, read))]);
    }

    /// <summary>Documents of OpenAPI with the files that they may refer to are read together, all others alone.</summary>
    private static IEnumerable<(string File, ReadResult Result)> Read(SpecInput[] inputs, CancellationToken cancellationToken)
    {
        ILookup<SpecInput, SpecFormat> formats = inputs.ToLookup(input => input, SpecFormats.Tell);
        bool hasDocument = formats.Any(file => file.Contains(SpecFormat.OpenApi));
        ILookup<bool, SpecInput> together = inputs.ToLookup(input => SpecUnit.Has(formats[input].First(), hasDocument));
        foreach (SpecInput input in together[false])
            yield return (input.Path, SpecReading.ReadAlone(input, cancellationToken));
        foreach (SpecUnit unit in SpecUnit.Of(together[true]))
        {
            int index = 0;
            foreach (ReadResult result in SpecReading.ReadTogether(unit, cancellationToken))
                yield return (unit.Files[index++].Path, result);
        }
    }

    private static EquatableArray<ShapedItem> Shape(ApiDescription api, Omissions omitted, ShapeOptions options, List<Problem> problems, CancellationToken cancellationToken)
    {
        try
        {
            ShapeResult shaped = Shaping.Shape(api, omitted.MayHave, options, cancellationToken);
            problems.AddRange(shaped.Problems);
            return shaped.Items;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            problems.Add(Internal(failure, "Shape"));
            return [];
        }
    }

    private static Dictionary<string, string> RecordTypes(ApiDescription? api)
    {
        if (api is null)
            return [];
        var types = new TypeNames(api, Identifier.Pascal(api.Name) ?? "Api", []);
        return api.Resources.ToDictionary(resource => resource.Name, resource => types.OfResource(resource.Name), StringComparer.Ordinal);
    }

    private static void Emit(ShapedItem item, List<SourceFile> sources, List<Problem> problems)
    {
        try
        {
            sources.AddRange(Emission.Emit(item));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            problems.Add(Internal(failure, "Emit " + item.TypeName));
        }
    }

    private static Problem Internal(Exception failure, string step) =>
        Problem.Of(Catalog.InternalError, SpecPath.Root, failure.GetType().Name, step, failure.Message.ReplaceLineEndings(" "));

    /// <summary>Of all files the one that knows the address most closely; a file that is named is the only one asked.</summary>
    private static LocatedProblem Locate(Problem problem, (string File, ReadResult Result)[] files)
    {
        if (problem is { File: { } file, Span: { } span })
            return new LocatedProblem(problem, file, span);

        var nearest = new LocatedProblem(problem, problem.File, problem.File is null ? null : SourceSpan.Start);
        int deepest = -1;
        foreach ((string path, ReadResult result) in files.Where(candidate => problem.File is null || problem.File == candidate.File))
        {
            if (result.Map.Find(problem.Path, out int depth) is { } found && depth > deepest)
            {
                nearest = new LocatedProblem(problem, path, found);
                deepest = depth;
            }
        }

        return nearest;
    }
}
