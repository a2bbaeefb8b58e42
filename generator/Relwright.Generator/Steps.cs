using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Relwright.Engine.Emit;
using Relwright.Engine.Input;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers;
using Relwright.Engine.Readers.Merging;
using Relwright.Engine.Shape;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Values;

namespace Relwright.Generator;

/// <summary>The steps of the pipeline: pure functions of values, which hand over to the engine.</summary>
internal static class Steps
{
    public static ToldInput Tell(SpecInput input, CancellationToken _) => new(input, SpecFormats.Tell(input));

    /// <summary>The APIs that have a document, in upper case; in ordinal order, so that nothing depends on the order in which a project lists files.</summary>
    public static EquatableArray<string> Documented(ImmutableArray<ToldInput> inputs, CancellationToken _) =>
        inputs.Where(told => told.Format is SpecFormat.OpenApi).Select(told => told.Input.Api.ToUpperInvariant()).Distinct().OrderBy(api => api, StringComparer.Ordinal).ToEquatableArray();

    public static SortedInput Sort((ToldInput Told, EquatableArray<string> Documented) source, CancellationToken _) =>
        new(source.Told.Input, SpecUnit.Has(source.Told.Format, source.Documented.Contains(source.Told.Input.Api.ToUpperInvariant())));

    public static IEnumerable<SpecUnit> Units(ImmutableArray<SortedInput> inputs, CancellationToken _) => SpecUnit.Of(inputs.Select(sorted => sorted.Input));

    public static ReadFile ReadAlone(SortedInput sorted, CancellationToken cancellationToken) =>
        new(sorted.Input.Path, sorted.Input.Api, sorted.Input.Namespace, SpecReading.ReadAlone(sorted.Input, cancellationToken));

    public static IEnumerable<ReadFile> ReadTogether(SpecUnit unit, CancellationToken cancellationToken) =>
        SpecReading.ReadTogether(unit, cancellationToken).Select((result, index) => new ReadFile(unit.Files[index].Path, unit.Files[index].Api, unit.Files[index].Namespace, result));

    public static ApiFile Part(ReadFile file, CancellationToken _) => new(file.Path, file.Api, file.Namespace, file.Result.Part, file.Result.Omitted);

    /// <summary>The files of each API together, names of APIs compared as those of their emitted files are, without regard to case; in ordinal order, so that nothing depends on the order in which a project lists them.</summary>
    public static IEnumerable<ApiFiles> Group((ImmutableArray<ApiFile> Alone, ImmutableArray<ApiFile> Together) files, CancellationToken _)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IGrouping<string, ApiFile> group in files.Alone.Concat(files.Together)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .GroupBy(file => file.Api, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            ApiFile first = group.First();
            bool isTaken = owners.TryGetValue(first.Namespace, out string? owner);
            if (!isTaken)
                owners.Add(first.Namespace, first.Api);
            yield return new ApiFiles(first.Api, first.Namespace, group.ToEquatableArray(), owner);
        }
    }

    public static MergedApi Merge(ApiFiles files, CancellationToken _)
    {
        Omissions omitted = Omissions.Join(files.Files.Select(file => file.Omitted));
        MergeResult merged = ApiMerger.Merge(files.Files.Select(file => (file.Path, file.Part)), files.Api, files.Namespace, omitted.AreNone);
        return new MergedApi(files.Api, merged.Api, omitted, NamespaceProblems(files).Concat(merged.Problems).ToEquatableArray());
    }

    private static IEnumerable<Problem> NamespaceProblems(ApiFiles files)
    {
        if (files.Owner is { } owner)
            yield return Problem.At(Catalog.NamespaceShared, files.Files[0].Path, SourceSpan.Start, files.Namespace, owner, files.Api);
        foreach (ApiFile file in files.Files.Where(file => file.Namespace != files.Namespace))
            yield return Problem.At(Catalog.NamespaceDiffers, file.Path, SourceSpan.Start, file.Namespace, files.Namespace, files.Api);
    }

    /// <summary>Shapes an API; where something goes wrong that never should, says so rather than taking all other APIs down.</summary>
    public static ShapedApi Shape((MergedApi Merged, Project Project) source, CancellationToken cancellationToken)
    {
        (MergedApi merged, Project project) = source;
        if (merged.Api is null || project.Obstacle is not null)
            return new ShapedApi(merged.Name, [], []);
        try
        {
            ShapeResult result = Shaping.Shape(merged.Api, merged.Omitted.MayHave, project.Shape, cancellationToken);
            return new ShapedApi(merged.Name, result.Items, result.Problems);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new ShapedApi(merged.Name, [], [InternalProblem.Of(e, StepNames.Shape)]);
        }
    }

    public static IEnumerable<ApiItem> Items(ShapedApi shaped, CancellationToken _) => shaped.Items.Select(item => new ApiItem(shaped.Name, item));

    public static EmittedItem Emit(ApiItem item, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return new EmittedItem(item.Api, Emission.Emit(item.Item), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new EmittedItem(item.Api, [], InternalProblem.Of(e, StepNames.Emit + " " + item.Item.TypeName));
        }
    }

    public static IEnumerable<SourceFile> Sources(EmittedItem item, CancellationToken _) => item.Files;
}

/// <summary>A file with its format.</summary>
internal sealed record ToldInput(SpecInput Input, SpecFormat Format);

/// <summary>A file, and whether it is read together with others.</summary>
internal sealed record SortedInput(SpecInput Input, bool IsOfUnit);

/// <summary>An API as C# will have it.</summary>
internal sealed record ShapedApi(string Name, EquatableArray<ShapedItem> Items, EquatableArray<Problem> Problems);

/// <summary>One thing to emit, with the API that it is of.</summary>
internal sealed record ApiItem(string Api, ShapedItem Item);

/// <summary>What was emitted for one thing, or why nothing was.</summary>
internal sealed record EmittedItem(string Api, EquatableArray<SourceFile> Files, Problem? Problem);
