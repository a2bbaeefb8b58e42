using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Tool.Specs;

/// <summary>A problem with its place.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="File">The full path of the file; null where it is the fault of none.</param>
/// <param name="Span">The place in the file.</param>
internal sealed record LocatedProblem(Problem Problem, string? File, SourceSpan? Span)
{
    public bool IsError => Problem.Kind.Severity is ProblemSeverity.Error;
}
