using System;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Tool.Tests.Import;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused()
    {
        ToolRun run = await ToolRun.Of("import", "ucwa", _folder["none"], "--out", _folder["specs"]);
        Assert.Equal((3, false), (run.ExitCode, Directory.Exists(_folder["specs"])));
    }

    [Fact]
    public async Task A_malformed_page_ends_with_1_and_the_others_are_imported()
    {
        _folder.Write("docs/box_ref.md", SamplePages.Box);
        File.WriteAllBytes(_folder["docs/bad_ref.md"], [0, 1, 2]);
        ToolRun run = await ToolRun.Of("import", "ucwa", _folder["docs"], "--out", _folder["specs"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("bad_ref.md:1: error", run.Error);
        Assert.True(File.Exists(_folder["specs/box.yaml"]));
    }

    [Fact]
    public async Task The_report_is_JSON_on_standard_output_where_asked_for()
    {
        _folder.Write("docs/box_ref.md", SamplePages.Box);
        ToolRun run = await ToolRun.Of("import", "ucwa", _folder["docs"], "--out", _folder["specs"], "--json", "--quiet");
        using JsonDocument report = JsonDocument.Parse(run.Output);
        Assert.Equal(1, report.RootElement.GetProperty("totals").GetProperty("properties").GetInt32());
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task A_cancelled_import_writes_nothing()
    {
        _folder.Write("docs/box_ref.md", SamplePages.Box);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        ToolRun run = await ToolRun.With("", cancelled.Token, "import", "ucwa", _folder["docs"], "--out", _folder["specs"]);
        Assert.Equal((130, false), (run.ExitCode, Directory.Exists(_folder["specs"])));
    }

    [Fact]
    public async Task A_stated_root_is_taken()
    {
        _folder.Write("docs/box_ref.md", SamplePages.Box);
        await ToolRun.Of("import", "ucwa", _folder["docs"], "--out", _folder["specs"], "--root", "shelf");
        Assert.Contains("root: shelf", File.ReadAllText(_folder["specs/api.yaml"]));
    }

    [Fact]
    public async Task A_table_that_no_example_agrees_with_gives_way_to_the_examples()
    {
        _folder.Write("docs/box_ref.md", SamplePages.Box.Replace("### GET", """
            ### PUT

            Changes it.

            #### Request body

            |Name|Description|Required?|
            |:--|:--|:--|
            |size|How large it is.Nullable TimeSpan|No|

            ### GET
            """, StringComparison.Ordinal));
        await ToolRun.Of("import", "ucwa", _folder["docs"], "--out", _folder["specs"]);
        Assert.Contains("size: { type: string }", File.ReadAllText(_folder["specs/box.yaml"]));
        Assert.Contains("'duration' is what request table of PUT", File.ReadAllText(_folder["specs/import-report.md"]));
    }
}
