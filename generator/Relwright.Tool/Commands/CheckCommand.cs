using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using Relwright.Engine.Shape;
using Relwright.Tool.Output;
using Relwright.Tool.Specs;

namespace Relwright.Tool.Commands;

/// <summary><c>relwright check</c>: what the compiler would say of specifications, without a project.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> specs = CommonOptions.Specs();
        Option<string?> api = CommonOptions.Api();
        var command = new Command("check", "Tells the problems of specifications, as the compiler would.") { specs, api };
        HelpWithExamples.Add(
            command,
            "relwright check specs/ucwa",
            "relwright check 'specs/**/*.yaml'");
        command.SetAction((parsed, cancellationToken) => System.Threading.Tasks.Task.FromResult(
            Run(console, parsed.GetValue(specs)!, parsed.GetValue(api), cancellationToken)));
        return command;
    }

    private static int Run(ToolConsole console, string[] specs, string? api, CancellationToken cancellationToken)
    {
        IReadOnlyList<CompiledApi> apis = SpecCompilation.Compile(SpecInputs.Of(specs, api), new ShapeOptions("public", false), cancellationToken);
        LocatedProblem[] problems = [.. apis.SelectMany(one => one.Problems)];
        foreach (LocatedProblem problem in problems)
            console.Out.WriteLine(ProblemLine.Of(problem, console.OutputStyle));
        return problems.Any(problem => problem.IsError) ? ExitCode.ProblemsFound : ExitCode.Fine;
    }
}
