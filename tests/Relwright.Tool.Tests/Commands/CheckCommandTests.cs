using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Relwright.Tool.Tests.Generator;
using Xunit;

namespace Relwright.Tool.Tests.Commands;

public sealed class CheckCommandTests
{
    private static readonly string s_broken = Repository.At("tests", "Relwright.Engine.Tests", "Broken");

    public static TheoryData<string> BrokenSpecs => [.. Directory.GetDirectories(s_broken).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(BrokenSpecs))]
    public async Task Tells_what_the_generator_tells_at_the_same_places(string id)
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(s_broken, id)).Where(file => Path.GetExtension(file) is ".yaml" or ".json" or ".csdl")];

        ToolRun run = await ToolRun.Of(["check", .. files]);

        string[] told = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(GeneratorRun.Of(files).Problems, told);
        Assert.Contains(told, line => line.Contains(id, StringComparison.Ordinal));
        Assert.Equal(told.Any(line => line.Contains(": error ", StringComparison.Ordinal)) ? ExitCode.ProblemsFound : ExitCode.Fine, run.ExitCode);
    }

    [Fact]
    public async Task Several_apis_are_told_as_in_one_project()
    {
        string[] files = [.. Directory.GetFiles(s_broken, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".yaml" or ".csdl")];

        ToolRun run = await ToolRun.Of("check", s_broken);

        Assert.Equal(GeneratorRun.Of(files).Problems, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("\uFEFFresource: book\r\nlnks: {}\r\n")]
    [InlineData("resource: bücher\n# \U0001F600\nlnks: {}\n")]
    [InlineData("resource: book\rlnks: {}\r")]
    public async Task Places_are_the_generators_whatever_the_line_ends_and_letters(string text)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("book/book.yaml", text);

        ToolRun run = await ToolRun.Of("check", file);

        IReadOnlyList<string> expected = GeneratorRun.Of([file]).Problems;
        Assert.NotEmpty(expected);
        Assert.Equal(expected, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Has_nothing_to_say_of_the_specifications_of_this_repository()
    {
        ToolRun run = await ToolRun.Of("check", Repository.At("specs", "ucwa"), Repository.At("specs", "trusted-application"));

        Assert.Equal(new ToolRun(ExitCode.Fine, "", "no problems in 15 files\n"), run);
    }

    [Fact]
    public async Task Says_nothing_but_the_problems_where_it_shall_be_quiet()
    {
        ToolRun run = await ToolRun.Of("check", "--quiet", Path.Combine(s_broken, "RLW1014"));

        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_warning_alone_is_no_failure()
    {
        ToolRun run = await ToolRun.Of("check", Path.Combine(s_broken, "RLW3002"));

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains(": warning RLW3002: ", run.Output);
        Assert.Equal("0 errors, 1 warning in 1 file\n", run.Error);
    }

    [Fact]
    public async Task Json_has_totals_and_every_problem_with_both_ends_of_its_place()
    {
        string file = Path.Combine(s_broken, "RLW1014", "broken.yaml");

        ToolRun run = await ToolRun.Of("check", file, "--format", "json");

        JsonNode report = JsonNode.Parse(run.Output)!;
        Assert.Equal((1, 1, 0), ((int)report["files"]!, (int)report["errors"]!, (int)report["warnings"]!));
        JsonNode problem = Assert.Single(report["problems"]!.AsArray())!;
        Assert.Equal(("RLW1014", "error", file), ((string)problem["id"]!, (string)problem["severity"]!, (string)problem["file"]!));
        int line = File.ReadLines(file).TakeWhile(text => !text.StartsWith("lnks", StringComparison.Ordinal)).Count() + 1;
        Assert.Equal((line, 1, line, 5), ((int)problem["line"]!, (int)problem["column"]!, (int)problem["endLine"]!, (int)problem["endColumn"]!));
    }
}
