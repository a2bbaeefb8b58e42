using System;
using System.IO;
using Relwright.Engine.Problems;
using Relwright.Tool.Specs;

namespace Relwright.Tool.Output;

/// <summary>A problem as compilers print it, so that editors and build logs find the place.</summary>
internal static class ProblemLine
{
    public static string Of(LocatedProblem problem, Style style)
    {
        string place = problem switch
        {
            { File: { } file, Span: { } span } => FormattableString.Invariant($"{Shown(file)}({span.Line},{span.Column}): "),
            { File: { } file } => Shown(file) + ": ",
            _ => "",
        };
        string severity = problem.Problem.Kind.Severity switch
        {
            ProblemSeverity.Error => style.Red("error"),
            ProblemSeverity.Warning => style.Yellow("warning"),
            _ => "info",
        };
        return $"{place}{severity} {problem.Problem.Kind.Id}: {problem.Problem.Message}";
    }

    /// <summary>A path as one would type it here: relative where it is below the current folder.</summary>
    public static string Shown(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
