using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests.Check;

public sealed class SarifReportTests
{
    private const string Misspelt = "relwright: 1\napi:\n  root: book\n  json: {}\nresource: book\nlnks:\n  a: { to: book }\n";

    [Fact]
    public async Task A_result_names_its_rule_its_level_and_its_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book/book.yaml", Misspelt);

        ToolRun run = await ToolRun.Of("check", folder.Path, "--format", "sarif");

        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        JsonNode log = JsonNode.Parse(run.Output)!;
        Assert.Equal("2.1.0", (string?)log["version"]);
        JsonNode result = Assert.Single(log["runs"]![0]!["results"]!.AsArray())!;
        Assert.Equal("RLW1014", (string?)result["ruleId"]);
        Assert.Equal("error", (string?)result["level"]);
        Assert.Contains("did you mean 'links'?", (string?)result["message"]!["text"]);
        JsonNode region = result["locations"]![0]!["physicalLocation"]!["region"]!;
        Assert.Equal(
            """{"startLine":6,"startColumn":1,"endLine":6,"endColumn":5,"charOffset":57,"charLength":4}""",
            region.ToJsonString());
    }

    [Fact]
    public async Task Each_result_points_at_a_rule_that_explains_it()
    {
        ToolRun run = await ToolRun.Of("check", Repository.At("tests", "Relwright.Engine.Tests", "Broken"), "--format", "sarif", "--help-base", "https://example.org/problems");

        JsonNode sarif = JsonNode.Parse(run.Output)!["runs"]![0]!;
        JsonArray rules = sarif["tool"]!["driver"]!["rules"]!.AsArray();
        JsonArray results = sarif["results"]!.AsArray();
        Assert.True(results.Count > 30);
        Assert.All(results, result => Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]));
        Assert.All(rules, rule => Assert.Equal($"https://example.org/problems/{rule!["id"]}.md", (string?)rule["helpUri"]));
        Assert.All(rules, rule =>
        {
            string help = (string)rule!["help"]!["markdown"]!;
            Assert.Contains("## Fix", help);
            Assert.DoesNotContain("](", help);
        });
    }

    [Fact]
    public async Task A_file_below_the_current_folder_is_named_relative_to_it_and_escaped()
    {
        using var folder = new TemporaryFolder(Directory.GetCurrentDirectory());
        folder.Write("a book #1/book.yaml", Misspelt);

        ToolRun run = await ToolRun.Of("check", folder.Path, "--format", "sarif");

        JsonNode artifact = JsonNode.Parse(run.Output)!["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
        Assert.Equal($"{Path.GetFileName(folder.Path)}/a%20book%20%231/book.yaml", (string?)artifact["uri"]);
        Assert.Equal("SRCROOT", (string?)artifact["uriBaseId"]);
    }

    [Fact]
    public async Task A_log_without_problems_is_a_log()
    {
        ToolRun run = await ToolRun.Of("check", Repository.At("specs", "ucwa"), "--format", "sarif");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        using JsonDocument log = JsonDocument.Parse(run.Output);
        Assert.Equal(0, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task A_base_that_is_no_absolute_uri_is_a_mistake_of_usage()
    {
        ToolRun run = await ToolRun.Of("check", Repository.At("specs", "ucwa"), "--format", "sarif", "--help-base", "docs/problems");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("'docs/problems' is not an absolute URI", run.Error);
    }
}
