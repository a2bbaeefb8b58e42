using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Problems;
using Relwright.Tool.Output;
using Relwright.Tool.Specs;

namespace Relwright.Tool.Check;

/// <summary>Problems for people: a line each, and a line of totals to standard error.</summary>
internal static class HumanReport
{
    public static void Write(ToolConsole console, IReadOnlyList<LocatedProblem> problems, int files)
    {
        foreach (LocatedProblem problem in problems)
            console.Out.WriteLine(ProblemLine.Of(problem, console.OutputStyle));
        console.Flush();
        string found = problems.Count == 0
            ? "no problems"
            : $"{Count(problems, ProblemSeverity.Error, "error")}, {Count(problems, ProblemSeverity.Warning, "warning")}";
        console.Remark($"{found} in {Counted.Of(files, "file")}");
    }

    private static string Count(IReadOnlyList<LocatedProblem> problems, ProblemSeverity severity, string name) =>
        Counted.Of(problems.Count(problem => problem.Problem.Kind.Severity == severity), name);
}
