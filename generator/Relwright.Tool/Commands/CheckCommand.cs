using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Engine.Input;
using Relwright.Tool.Check;
using Relwright.Tool.Output;
using Relwright.Tool.Specs;

namespace Relwright.Tool.Commands;

/// <summary><c>relwright check</c>: what the compiler would say of specifications, without a project.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _specs = CommonOptions.Specs();
    private readonly Option<string?> _api = CommonOptions.Api();

    private readonly Option<ProblemFormat> _format = new("--format")
    {
        Description = "How problems are written: 'human' a line each, 'json' as one object, 'sarif' as a SARIF 2.1.0 log for code-review tools.",
        HelpName = "human|json|sarif",
    };

    private readonly Option<Uri?> _helpBase = new("--help-base")
    {
        Description = "Where the pages of docs/problems can be read, such as 'https://example.org/problems/'; rules of a SARIF log then link there.",
        HelpName = "URI",
        CustomParser = result => CommonOptions.AbsoluteUri(result),
    };

    public static Command Create(ToolConsole console)
    {
        var check = new CheckCommand();
        var command = new Command("check", "Tells the problems of specifications, as the compiler would.")
        {
            check._specs, check._api, check._format, check._helpBase,
        };
        HelpWithExamples.Add(
            command,
            "relwright check specs/ucwa",
            "relwright check 'specs/**/*.yaml' --format sarif > relwright.sarif");
        command.SetAction((parsed, cancellationToken) => Task.FromResult(check.Run(parsed, console, cancellationToken)));
        return command;
    }

    private int Run(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        IReadOnlyList<SpecInput> inputs = SpecInputs.Of(parsed.GetValue(_specs)!, parsed.GetValue(_api));
        LocatedProblem[] problems = [.. SpecCompilation.Compile(inputs, SpecCompilation.DefaultOptions, cancellationToken).SelectMany(api => api.Problems)];
        switch (parsed.GetValue(_format))
        {
            case ProblemFormat.Json:
                JsonReport.Write(console, problems, inputs.Count);
                break;
            case ProblemFormat.Sarif:
                new SarifReport(CommandLine.Version, parsed.GetValue(_helpBase)).Write(console, problems);
                break;
            default:
                HumanReport.Write(console, problems, inputs.Count);
                break;
        }

        return problems.Any(problem => problem.IsError) ? ExitCode.ProblemsFound : ExitCode.Fine;
    }
}
