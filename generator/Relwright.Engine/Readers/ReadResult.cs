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
internal sealed record ReadResult(ApiPart Part, SourceMap Map, EquatableArray<Problem> Problems)
{
    /// <summary>Whether all of the file is in <see cref="Part"/>.</summary>
    /// <remarks>Where it is not, a name that nobody describes may be one that was left out here, and saying so would be noise.</remarks>
    public bool IsComplete => Enumerable.All(Problems, problem => problem.Kind.Severity != ProblemSeverity.Error);

    /// <summary>A file that is left out whole.</summary>
    public static ReadResult Nothing(params ReadOnlySpan<Problem> problems) =>
        new(ApiPart.Empty, SourceMap.Empty, EquatableArray.Create(problems));
}
