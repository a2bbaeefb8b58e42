using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Relwright.Tool.Sdk;
using Relwright.Tool.Specs;
using Relwright.Tool.Verify;

namespace Relwright.Tool.Commands;

/// <summary><c>relwright verify</c>: proves a specification by recorded bodies.</summary>
internal sealed class VerifyCommand
{
    private readonly Argument<string[]> _specs = CommonOptions.Specs();
    private readonly Option<string?> _api = CommonOptions.Api();
    private readonly Option<string> _examples = new("--examples", "-e")
    {
        Description = "The folder with the recorded bodies and manifest.json, the list of them.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<decimal> _atLeast = new("--at-least")
    {
        Description = "The share of right answers, in percent, below which the command ends with 1.",
        HelpName = "PERCENT",
        DefaultValueFactory = _ => 100,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal share) && share <= 100)
                return share;
            result.AddError($"--at-least takes a share from 0 to 100, not '{text}'.");
            return 0;
        },
    };

    private readonly Option<bool> _json = new("--json") { Description = "Write the result as one JSON object." };

    public static Command Create(ToolConsole console)
    {
        var verify = new VerifyCommand();
        var command = new Command("verify", "Reads recorded bodies with the emitted serializers, writes them back and compares.")
        {
            verify._specs, verify._examples, verify._atLeast, verify._json, verify._api,
        };
        HelpWithExamples.Add(
            command,
            "relwright verify specs/ucwa --examples examples/ucwa",
            "relwright verify specs/ucwa --examples examples/ucwa --at-least 99 --json > verified.json");
        command.SetAction((parsed, cancellationToken) => Task.FromResult(verify.Run(parsed, console, cancellationToken)));
        return command;
    }

    private int Run(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        IReadOnlyList<Example> examples = ExampleManifest.Read(parsed.GetValue(_examples)!);
        CompiledApi api = OneApi.Of(console, parsed.GetValue(_specs)!, parsed.GetValue(_api), cancellationToken);
        Verification verification;
        using (Progress progress = console.Progress("Verifying"))
        {
            progress.Report("compiling what is emitted for " + api.Name);
            verification = new Verification(SdkCompilation.Compile(api, cancellationToken));
            verification.Run(examples, progress, cancellationToken);
        }

        var report = new VerifyReport(verification);
        if (parsed.GetValue(_json))
            report.WriteJson(console);
        else
            report.WriteHuman(console);

        if (report.Share is not { } share)
            throw new ToolException(ExitCode.ProblemsFound, "the specification describes none of the recorded bodies");
        decimal wanted = parsed.GetValue(_atLeast);
        if (share >= wanted)
            return ExitCode.Fine;
        console.Complain(FormattableString.Invariant($"{share:0.00} % of the answers are right, {wanted} % were asked for"));
        return ExitCode.ProblemsFound;
    }
}
