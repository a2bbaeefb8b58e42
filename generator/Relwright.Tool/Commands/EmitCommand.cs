using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Engine.Emit;
using Relwright.Engine.Shape;
using Relwright.Tool.Emit;
using Relwright.Tool.Output;
using Relwright.Tool.Specs;

namespace Relwright.Tool.Commands;

/// <summary><c>relwright emit</c>: what the generator would add to a compilation, as files to look at.</summary>
internal sealed class EmitCommand
{
    private readonly Argument<string[]> _specs = CommonOptions.Specs();
    private readonly Option<string?> _api = CommonOptions.Api();
    private readonly Option<string?> _namespace = CommonOptions.Namespace();

    private readonly Option<string> _out = new("--out", "-o")
    {
        Description = "The folder to write to; made where it is not there. Files in it that Relwright did not write are left alone.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string> _visibility = new Option<string>("--visibility")
    {
        Description = "Whether emitted types are public or internal, as RelwrightVisibility in a project.",
        DefaultValueFactory = _ => "public",
    }.AcceptOnlyFromAmong("public", "internal");

    private readonly Option<bool> _registration = new("--registration")
    {
        Description = "Emit the registration for dependency injection, as in a project that references Relwright.DependencyInjection.",
    };

    private readonly Option<bool> _clean = new("--clean")
    {
        Description = "Remove files of an earlier run from the folder that are emitted no more.",
    };

    public static Command Create(ToolConsole console)
    {
        var emit = new EmitCommand();
        var command = new Command("emit", "Writes the C# that the generator would add to a project.")
        {
            emit._specs, emit._out, emit._api, emit._namespace, emit._visibility, emit._registration, emit._clean,
        };
        HelpWithExamples.Add(
            command,
            "relwright emit specs/ucwa --out /tmp/ucwa",
            "relwright emit specs/ucwa --out /tmp/ucwa --namespace Contoso.Ucwa --registration --clean");
        command.SetAction((parsed, cancellationToken) => Task.FromResult(emit.Run(parsed, console, cancellationToken)));
        return command;
    }

    private int Run(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        IReadOnlyList<CompiledApi> apis = SpecCompilation.Compile(
            SpecInputs.Of(parsed.GetValue(_specs)!, parsed.GetValue(_api), parsed.GetValue(_namespace)),
            new ShapeOptions(parsed.GetValue(_visibility)!, parsed.GetValue(_registration)),
            cancellationToken);
        LocatedProblem[] problems = [.. apis.SelectMany(api => api.Problems)];
        foreach (LocatedProblem problem in problems)
            console.Error.WriteLine(ProblemLine.Of(problem, console.ErrorStyle));

        SourceFile[] files = [.. apis.SelectMany(api => api.Sources)];
        var folder = new EmittedFolder(parsed.GetValue(_out)!);
        IReadOnlyList<string> written = folder.Write(files);
        if (!console.Quiet)
        {
            foreach (string path in written)
                console.Out.WriteLine(ProblemLine.Shown(path));
            console.Flush();
        }

        IReadOnlyList<string> left = folder.Left(files);
        Leave(console, left, parsed.GetValue(_clean));
        console.Remark($"{Counted.Of(written.Count, "file")} written, {Counted.Of(files.Length - written.Count, "file")} the same already");
        return problems.Any(problem => problem.IsError) ? ExitCode.ProblemsFound : ExitCode.Fine;
    }

    private static void Leave(ToolConsole console, IReadOnlyList<string> left, bool clean)
    {
        foreach (string path in left)
        {
            if (clean)
                File.Delete(path);
            console.Remark(clean ? $"removed {ProblemLine.Shown(path)}" : $"{ProblemLine.Shown(path)} is emitted no more; --clean removes it");
        }
    }
}
