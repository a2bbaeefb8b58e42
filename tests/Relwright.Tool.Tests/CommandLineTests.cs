using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task An_unknown_command_is_a_mistake_of_usage_and_goes_to_standard_error()
    {
        ToolRun run = await ToolRun.Of("chekc");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("'chekc'", run.Error);
    }

    [Fact]
    public async Task A_path_that_is_not_there_cannot_be_read()
    {
        ToolRun run = await ToolRun.Of("check", "/nowhere/at/all");

        Assert.Equal(ExitCode.CannotReadOrWrite, run.ExitCode);
        Assert.Contains("/nowhere/at/all", run.Error);
    }

    [Fact]
    public async Task The_help_of_a_command_shows_examples_and_exit_codes()
    {
        ToolRun run = await ToolRun.Of("check", "--help");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("Examples:\n  relwright check specs/ucwa\n", run.Output);
        Assert.Contains("\n  130  cancelled\n", run.Output);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("check")]
    [InlineData("emit")]
    [InlineData("convert")]
    [InlineData("verify")]
    [InlineData("graph")]
    [InlineData("permissions")]
    public async Task Every_command_has_help_with_examples_of_itself(string command)
    {
        Assert.Contains("\n  " + command + " ", (await ToolRun.Of("--help")).Output);

        ToolRun run = await ToolRun.Of(command, "--help");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains($"Examples:\n  relwright {command} ", run.Output);
        Assert.Contains("Exit codes:\n", run.Output);
    }

    [Fact]
    public async Task Cancelled_work_ends_with_130_and_says_so()
    {
        ToolRun run = await ToolRun.With("", new CancellationToken(canceled: true), "check", Repository.At("specs", "ucwa"));

        Assert.Equal(new ToolRun(ExitCode.Cancelled, "", "relwright: cancelled\n"), run);
    }

    [Fact]
    public async Task The_version_is_that_of_the_package()
    {
        ToolRun run = await ToolRun.Of("--version");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.StartsWith(CommandLine.Version, run.Output);
    }
}
