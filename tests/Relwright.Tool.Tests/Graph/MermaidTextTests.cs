using System;
using System.IO;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests.Graph;

public sealed class MermaidTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Draws_links_with_the_relations_that_are_not_called_like_their_targets()
    {
        string specs = BookSpec.Write(_folder);
        _folder.Write("book/more.yaml", "resource: favourite\nsameAs: entry\n");
        _folder.Write("book/shelf.yaml", "resource: shelf\nlinks: { book: { to: book }, help: }\nembedded: { entry: { to: entry } }\n");

        Assert.Equal(
            """
            flowchart LR
                r0(["book"])
                r1["entry"]
                r2["favourite"]
                r3["shelf"]
                r0 -->|"entries"| r1
                r2 -.->|"same as"| r1
                r3 --> r0
                r3 -.-> r1

            """,
            await DrawnAsync(specs));
    }

    [Fact]
    public async Task Draws_a_resource_with_its_neighbours_only()
    {
        string drawn = await DrawnAsync(LargeSpec.Write(_folder), "--focus", "contacts");

        Assert.Equal(
            """
            flowchart LR
                r0["contact"]
                r1["contacts"]
                r2(["home"])
                r1 -.->|"POST"| r0
                r2 --> r1

            """,
            drawn);
    }

    [Fact]
    public async Task No_name_ends_its_label()
    {
        string specs = _folder.Write("api/api.yaml", "relwright: 1\napi: { root: 'a\"] --> x[\"é%;', json: {} }\nresource: 'a\"] --> x[\"é%;'\nproperties: { a: string }\n");

        Assert.Equal("flowchart LR\n    r0([\"a#34;#93; --#62; x#91;#34;#233;#37;#59;\"])\n", await DrawnAsync(specs));
    }

    [Theory]
    [InlineData("graph.svg", "", "ends neither in .html nor in .mmd")]
    [InlineData("graph.mmd", "entri", "did you mean 'entry'?")]
    [InlineData("graph.html", "entry", "--focus is for .mmd")]
    public async Task Says_what_cannot_be_drawn(string file, string focus, string reason)
    {
        string specs = BookSpec.Write(_folder);

        ToolRun run = await ToolRun.Of(["graph", specs, "--out", _folder[file], .. focus.Length > 0 ? ["--focus", focus] : Array.Empty<string>()]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(reason, run.Error);
        Assert.False(File.Exists(_folder[file]));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_cannot_be_written_to()
    {
        ToolRun run = await ToolRun.Of("graph", BookSpec.Write(_folder), "--out", _folder["nowhere/graph.mmd"]);

        Assert.Equal(ExitCode.CannotReadOrWrite, run.ExitCode);
        Assert.Contains("nowhere", run.Error);
    }

    private async Task<string> DrawnAsync(string specs, params string[] options)
    {
        string file = _folder["graph.mmd"];
        ToolRun run = await ToolRun.Of(["graph", "--quiet", specs, "--out", file, .. options]);
        Assert.Equal(new ToolRun(ExitCode.Fine, "", ""), run);
        return File.ReadAllText(file);
    }
}
