using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;
using Xunit;

namespace Relwright.Tool.Tests.Import.Pages;

public sealed class MalformedPageTests
{
    private readonly Findings _findings = new();

    [Fact]
    public void A_row_with_a_missing_cell_is_told_with_its_line()
    {
        PageFacts facts = Read("box_ref.md", SamplePages.Box.Replace("|accept|500|Timeout|Too slow.|", "|accept|500|", StringComparison.Ordinal));
        Finding finding = Assert.Single(_findings.InOrder(), finding => finding.Kind is FindingKind.Error);
        Assert.Equal((Line("|accept|500|"), "table"), (finding.Place.Line, finding.Topic));
        Assert.Equal("accept", Assert.Single(facts.Resources).Operations[0].Errors[0].Code);
    }

    [Fact]
    public void A_code_of_an_error_that_is_none_is_told_and_left_out()
    {
        PageFacts facts = Read("box_ref.md", SamplePages.Box.Replace("|Timeout|", "|Too slow/late|", StringComparison.Ordinal));
        Assert.Null(Assert.Single(facts.Resources[0].Operations[0].Errors).Subcode);
        Assert.Equal(Line("|accept|500|"), Assert.Single(_findings.InOrder(), finding => finding.Kind is FindingKind.Error).Place.Line);
    }

    [Fact]
    public void A_table_without_the_line_of_dashes_is_told()
    {
        Read("box_ref.md", SamplePages.Box.Replace("|:--|:--|\n|size|", "|size|", StringComparison.Ordinal));
        Assert.Contains(_findings.InOrder(), finding => finding.Kind is FindingKind.Error && finding.Place.Line == Line("|size|") - 2);
    }

    [Theory]
    [InlineData("{\n  \"rel\"")]
    [InlineData("#### JSON Response\n")]
    [InlineData("## Operations")]
    [InlineData("|Link|")]
    [InlineData("# box")]
    public void A_page_that_is_cut_off_is_told(string at)
    {
        Read("box_ref.md", SamplePages.Box[..SamplePages.Box.IndexOf(at, StringComparison.Ordinal)]);
        Assert.Contains(_findings.InOrder(), finding => finding.Kind is FindingKind.Error or FindingKind.Doubt);
    }

    [Fact]
    public void A_block_whose_end_names_a_language_swallows_nothing()
    {
        string page = SamplePages.Box.Replace("}\n```\n\n#### XML", "}\n```json\n\n#### XML", StringComparison.Ordinal);
        PageFacts facts = Read("box_ref.md", page);
        Assert.Equal(4, facts.Resources[0].Operations[0].Examples.Count);
        Assert.Contains(_findings.InOrder(), finding => finding is { Topic: "fence", Kind: FindingKind.Doubt });
    }

    [Fact]
    public void An_octet_that_is_no_UTF8_is_told_with_its_line_and_its_row_is_left_out()
    {
        byte[] page = Encoding.Latin1.GetBytes(SamplePages.Box.Replace("|size|", "|größe|", StringComparison.Ordinal));
        PageFacts facts = Read("box_ref.md", page);
        Assert.Empty(Assert.Single(facts.Resources).Properties);
        Assert.All(_findings.InOrder().Where(finding => finding.Kind is FindingKind.Error), finding => Assert.Equal(Line("|size|"), finding.Place.Line));
        Assert.Equal(2, _findings.Errors);
    }

    [Fact]
    public void A_page_in_UTF16_is_read_by_its_mark()
    {
        PageFacts facts = Read("box_ref.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(SamplePages.Box)]);
        Assert.Equal("size", Assert.Single(Assert.Single(facts.Resources).Properties).Name);
    }

    [Fact]
    public void A_binary_file_is_told_and_left_out()
    {
        PageFacts facts = Read("box_ref.md", [0x89, (byte)'P', (byte)'\n', 0, 1, 2]);
        Assert.Empty(facts.Resources);
        Assert.Equal(2, Assert.Single(_findings.InOrder()).Place.Line);
    }

    [Fact]
    public async Task A_file_of_200_megabytes_is_told_and_not_read()
    {
        using var folder = new TemporaryFolder();
        await using (var file = File.Create(folder["huge_ref.md"]))
            file.SetLength(200 * 1024 * 1024);
        Assert.Null(await PageLoader.LoadAsync(folder["huge_ref.md"], _findings, CancellationToken.None));
        Assert.Equal(("huge_ref.md", 1), (_findings.InOrder()[0].Place.Page, _findings.InOrder()[0].Place.Line));
    }

    [Fact]
    public void Brackets_without_end_are_no_exception()
    {
        Read("box_ref.md", "# box\n\n## Operations\n\n" + new string('[', 20_000) + "\n" + new string('>', 20_000) + "\n");
        Assert.Contains(_findings.InOrder(), finding => finding.Kind is not FindingKind.Note);
    }

    [SkippableFact]
    public void Every_page_of_the_corpus_cut_in_half_is_told()
    {
        foreach (string path in Directory.GetFiles(Repository.Corpus("ucwa", "docs"), "*_ref.md").Order())
        {
            byte[] page = File.ReadAllBytes(path);
            var findings = new Findings();
            var facts = new PageFacts();
            if (PageLoader.Read(Path.GetFileName(path), page.AsSpan(0, page.Length / 2), findings) is { } text)
                PageSorter.Take(text, facts, findings);
            bool isEnum = facts.Enums.Count > 0;
            Assert.True(isEnum || findings.InOrder().Any(finding => finding.Kind is FindingKind.Error or FindingKind.Doubt), path);
        }
    }

    private PageFacts Read(string name, string page) => Read(name, Encoding.UTF8.GetBytes(page));

    private PageFacts Read(string name, byte[] page)
    {
        var facts = new PageFacts();
        if (PageLoader.Read(name, page, _findings) is { } text)
            PageSorter.Take(text, facts, _findings);
        return facts;
    }

    private static int Line(string start) =>
        SamplePages.Box.Split('\n').ToList().FindIndex(line => line.StartsWith(start[..6], StringComparison.Ordinal)) + 1;
}
