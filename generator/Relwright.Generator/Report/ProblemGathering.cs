using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Generator.Report;

/// <summary>Puts the problems of all steps together, each API's with the files that tell their places.</summary>
internal static class ProblemGathering
{
    public static IEnumerable<LocatedProblems> Gather(
        ImmutableArray<ReadFile> read,
        ImmutableArray<MergedApi> merged,
        ImmutableArray<ShapedApi> shaped,
        ImmutableArray<EmittedItem> emitted,
        Project project)
    {
        if (read.IsEmpty)
            yield break;
        if (project.Obstacle is { } obstacle)
            yield return new LocatedProblems([obstacle], []);

        foreach (MergedApi api in merged)
        {
            ReadFile[] files = [.. read.Where(file => string.Equals(file.Api, api.Name, StringComparison.OrdinalIgnoreCase)).OrderBy(file => file.Path, StringComparer.Ordinal)];
            Problem[] problems =
            [
                .. files.SelectMany(file => file.Result.Problems).Distinct(),
                .. api.Problems,
                .. shaped.Where(one => one.Name == api.Name).SelectMany(one => one.Problems),
                .. emitted.Where(item => item.Api == api.Name && item.Problem is not null).Select(item => item.Problem!),
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
