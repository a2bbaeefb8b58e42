using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests;

/// <summary>The page about the tool says what the tool does.</summary>
public sealed partial class ToolPageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.At("docs", "tool.md"));

    public static TheoryData<string> Commands => ["check", "emit", "convert", "verify", "graph", "permissions"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Tells_every_option_of_a_command_and_no_other(string command)
    {
        string section = s_page.Split("\n## ").Single(part => part.StartsWith(command + "\n", StringComparison.Ordinal));

        ToolRun run = await ToolRun.Of(command, "--help");

        // What all commands have is told once, above.
        IEnumerable<string> options = Options(run.Output.Split("Examples:")[0]).Except(["--help", "--quiet", "--api"]);
        Assert.Equal(options.Order(StringComparer.Ordinal), Options(section).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Shows_the_examples_of_the_help(string command)
    {
        ToolRun run = await ToolRun.Of(command, "--help");

        string[] examples = [.. run.Output.Split("Examples:\n")[1].Split("\n\n")[0].Split('\n').Select(line => line.Trim())];
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Contains("\n" + example, s_page));
    }

    [Fact]
    public void Tells_every_exit_code()
    {
        IEnumerable<int> codes = typeof(ExitCode).GetFields().Select(field => (int)field.GetRawConstantValue()!);

        Assert.All(codes, code => Assert.Contains($"\n| {code} | ", s_page));
    }

    private static IEnumerable<string> Options(string text) => Option().Matches(text).Select(match => match.Value).Distinct();

    [GeneratedRegex("(?<![-a-z])--[a-z][a-z-]+")]
    private static partial Regex Option();
}
