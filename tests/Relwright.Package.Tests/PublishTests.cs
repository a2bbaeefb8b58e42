using System;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Package.Tests;

/// <summary>Programs published without what they do not need, with the AOT, trim and single-file analyzers on; one warning would fail them.</summary>
[Collection(PackedConsumersDefinition.Name)]
public sealed class PublishTests(PackedConsumers consumers)
{
    private static readonly string[] s_expected = ["Json: Sales & more, Invited, 1 invited", "True", "Xml: Sales & more, Invited, 1 invited", "True", "409 Conflict"];

    [SkippableFact]
    public async Task A_trimmed_program_of_two_APIs_has_no_warning_and_runs() => await PublishAsync("trimmed");

    [SkippableFact]
    public async Task A_ready_to_run_program_of_two_APIs_has_no_warning_and_runs()
    {
        Skip.IfNot(Environment.GetEnvironmentVariable("RELWRIGHT_PACKAGE_TESTS") == "full", "Set RELWRIGHT_PACKAGE_TESTS=full, as .ci/run does: it takes long and differs from the trimmed program in the compiler's last step only.");
        await PublishAsync("ready-to-run", "-p:PublishReadyToRun=true");
    }

    private async Task PublishAsync(string folder, params string[] more)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64, "The program is published for linux-x64.");
        Workspace workspace = consumers.Workspace;
        Command publish = await workspace.BuildAsync("publish", "Trimmed", ["-o", workspace.PathTo("published", folder), .. more]);
        Skip.If(publish.ExitCode != 0 && publish.Output.Contains("error NU1101", StringComparison.Ordinal), "The run-time pack or the native compiler cannot be restored here.");

        Assert.DoesNotContain(" IL", publish.Output, StringComparison.Ordinal);
        publish.MustSucceed();
        Command run = await workspace.RunAsync(workspace.PathTo("published", folder, "Trimmed"));
        Assert.Equal(s_expected, run.MustSucceed().Lines);
    }
}
