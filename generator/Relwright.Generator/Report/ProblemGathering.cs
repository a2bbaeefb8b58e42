using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Generator.Report;

using Sources = ((((ImmutableArray<ReadFile> Read, ImmutableArray<MergedApi> Merged) First, ImmutableArray<ShapedApi> Shaped) Second, ImmutableArray<EmittedItem> Emitted) Third, Project Project);

/// <summary>Puts the problems of all steps together, each API's with the files that tell their places.</summary>
internal static class ProblemGathering
{
    public static IEnumerable<LocatedProblems> Gather(Sources sources, CancellationToken _)
    {
        ImmutableArray<ReadFile> read = sources.Third.Second.First.Read;
        if (read.IsEmpty)
            yield break;
        if (sources.Project.Obstacle is { } obstacle)
            yield return new LocatedProblems([obstacle], []);

        foreach (MergedApi api in sources.Third.Second.First.Merged)
        {
            ReadFile[] files = [.. read.Where(file => file.Api == api.Name).OrderBy(file => file.Path, StringComparer.Ordinal)];
            Problem[] problems =
            [
                .. files.SelectMany(file => file.Result.Problems),
                .. api.Problems,
                .. sources.Third.Second.Shaped.Where(shaped => shaped.Name == api.Name).SelectMany(shaped => shaped.Problems),
                .. sources.Third.Emitted.Where(item => item.Api == api.Name && item.Problem is not null).Select(item => item.Problem!),
            ];
            if (problems.Length > 0)
            {
                yield return new LocatedProblems(
                    problems.ToEquatableArray(),
                    files.Select(file => new MappedFile(file.Path, file.Result.Map)).ToEquatableArray());
            }
        }
    }
}
