using System;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers;

/// <summary>What reading one specification file gave.</summary>
/// <param name="Part">The file's share of the API; what could not be read is left out of it.</param>
/// <param name="Map">Where the things of <paramref name="Part"/> stand.</param>
/// <param name="Problems">What was wrong with the file, in the order of its text.</param>
/// <param name="Omitted">What may be missing from <paramref name="Part"/> for that.</param>
internal sealed record ReadResult(ApiPart Part, SourceMap Map, EquatableArray<Problem> Problems, Omissions Omitted)
{
    /// <summary>A file that is left out whole.</summary>
    public static ReadResult Nothing(params ReadOnlySpan<Problem> problems)
    {
        EquatableArray<Problem> all = EquatableArray.Create(problems);
        bool failed = all.Any(problem => problem.Kind.Severity is ProblemSeverity.Error);
        return new(ApiPart.Empty, SourceMap.Empty, all, failed ? Omissions.All : Omissions.None);
    }
}
