using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Tool.Tests.Import;

public sealed class ReimportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReimportTests()
    {
        _folder.Write("docs/box_ref.md", SamplePages.Box);
        _folder.Write("docs/Size_ref.md", SamplePages.Size);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_change_of_a_page_is_shown_and_taken_over_where_nobody_edited()
    {
        await Import();
        ChangePage("|lid|The lid of the box.|", "|lid|The lid of the box.|\n|label|What is on it.|");
        ToolRun run = await Import();
        Assert.Contains("+  label:", run.Output);
        Assert.Contains("\n  label:", Spec("box.yaml"));
        Assert.Equal("", (await Import()).Output);
    }

    [Fact]
    public async Task What_was_edited_by_hand_stays()
    {
        await Import();
        Edit("box.yaml", "resource: box", "resource: box\nsummary: A box.");
        Edit("box.yaml", "{ type: Size }", "{ type: Size, summary: Its size. }");
        string edited = Spec("box.yaml");
        Assert.Equal("", (await Import()).Output);
        Assert.Equal(edited, Spec("box.yaml"));
    }

    [Fact]
    public async Task A_page_and_a_person_can_change_the_same_line_where_they_say_different_things()
    {
        await Import();
        Edit("box.yaml", "{ type: Size }", "{ type: Size, summary: Its size. }");
        ChangePage("How large the box is", "How large the box is.The maximum length is 20 characters.");
        await Import();
        Assert.Contains("size: { type: Size, summary: Its size., maxLength: 20 }", Spec("box.yaml"));
    }

    [Fact]
    public async Task A_fact_that_both_changed_stays_as_the_person_has_it_until_it_is_settled()
    {
        await Import();
        Edit("box.yaml", "{ type: Size }", "{ type: string }");
        ChangePage("([Size](Size_ref.md))", "");
        ChangePage("\"size\" : \"Large\"", "\"size\" : 3");
        ChangePage("<property name=\"size\">Large</property>", "<property name=\"size\">3</property>");
        Assert.Contains("edited by hand, so it stays", (await Import()).Output);
        Assert.Contains("edited by hand, so it stays", (await Import()).Output);
        Assert.Contains("size: { type: string }", Spec("box.yaml"));
        Assert.Equal("", (await Import("--settle")).Output);
        Assert.Equal("", (await Import()).Output);
        Assert.Contains("size: { type: string }", Spec("box.yaml"));
    }

    [Fact]
    public async Task A_specification_without_a_page_goes_unless_somebody_edited_it()
    {
        _folder.Write("docs/lid_ref.md", SamplePages.Box.Replace("# box", "# lid").Replace("\"box\"", "\"lid\"").Replace(">box<", ">lid<"));
        _folder.Write("docs/rim_ref.md", SamplePages.Box.Replace("# box", "# rim").Replace("\"box\"", "\"rim\"").Replace(">box<", ">rim<"));
        await Import();
        Edit("rim.yaml", "resource: rim", "resource: rim\nsummary: A rim.");
        File.Delete(_folder["docs/lid_ref.md"]);
        File.Delete(_folder["docs/rim_ref.md"]);
        ToolRun run = await Import();
        Assert.False(File.Exists(_folder["specs/lid.yaml"]));
        Assert.Contains("A rim.", Spec("rim.yaml"));
        Assert.Contains("rim.yaml stays", run.Error);
    }

    [Fact]
    public async Task A_specification_that_somebody_removed_stays_away()
    {
        await Import();
        File.Delete(_folder["specs/box.yaml"]);
        await Import();
        Assert.False(File.Exists(_folder["specs/box.yaml"]));
    }

    [Fact]
    public async Task A_specification_that_was_there_before_is_kept_and_compared()
    {
        _folder.Write("specs/box.yaml", "resource: box\nsummary: Mine.\n");
        _folder.Write("specs/sizes.yaml", "enums:\n  Size:\n    values: { Large:, Small: }\n");
        ToolRun run = await Import();
        Assert.Equal("resource: box\nsummary: Mine.\n", Spec("box.yaml"));
        Assert.Contains("+resource: box", run.Output);
        Assert.False(File.Exists(_folder["specs/enums.yaml"]));
        Assert.Contains("sizes.yaml describes enum 'Size'", run.Error);
    }

    [Fact]
    public async Task The_ends_of_lines_stay_as_somebody_has_them()
    {
        await Import();
        File.WriteAllText(_folder["specs/box.yaml"], Spec("box.yaml").Replace("\n", "\r\n"));
        ChangePage("|lid|The lid of the box.|", "|lid|The lid of the box.|\n|label|What is on it.|");
        await Import();
        Assert.Equal(Spec("box.yaml").Count(c => c == '\n'), Spec("box.yaml").Count(c => c == '\r'));
        Assert.Contains("label:", Spec("box.yaml"));
    }

    [Fact]
    public async Task A_dry_run_shows_and_writes_nothing()
    {
        ToolRun run = await Import("--dry-run");
        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(_folder["specs"]));
    }

    [Fact]
    public async Task A_lock_that_is_none_is_refused_and_nothing_is_written()
    {
        await Import();
        File.WriteAllText(_folder["specs/import.lock"], "{ \"relwright\": 1, \"files\": { \"../box.yaml\": [] } }");
        ToolRun run = await Import();
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("import.lock", run.Error);
    }

    [Fact]
    public async Task Descriptions_are_copied_for_those_who_ask_for_it_only()
    {
        await Import();
        Assert.DoesNotContain("Stands for a box", Spec("box.yaml"));
        await ToolRun.Of("import", "ucwa", _folder["docs"], "--out", _folder["kept"], "--descriptions", "keep");
        Assert.Contains("summary: 'Stands for a box.'", File.ReadAllText(_folder["kept/box.yaml"]));
        Assert.Equal(0, (await ToolRun.Of("check", _folder["kept"])).ExitCode);
    }

    private Task<ToolRun> Import(params string[] more) => ToolRun.Of(["import", "ucwa", _folder["docs"], "--out", _folder["specs"], .. more]);

    private string Spec(string name) => File.ReadAllText(_folder["specs/" + name]);

    private void ChangePage(string from, string to) => Replace("docs/box_ref.md", from, to);

    private void Edit(string name, string from, string to) => Replace("specs/" + name, from, to);

    private void Replace(string name, string from, string to)
    {
        string text = File.ReadAllText(_folder[name]);
        Assert.Contains(from, text);
        File.WriteAllText(_folder[name], text.Replace(from, to));
    }
}
