using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Engine.Shape;
using Relwright.Tool.Sdk;
using Relwright.Tool.Specs;
using Xunit;

namespace Relwright.Tool.Tests.Import;

[Collection(CorpusTests.Name)]
public sealed class CorpusImportTests(CorpusImport corpus)
{
    [SkippableFact]
    public void Ends_without_an_error()
    {
        Assert.True(Directory.Exists(corpus.Specs));
        Assert.Equal(0, corpus.Total("error"));
        Assert.Equal(0, corpus.Run.ExitCode);
    }

    [SkippableFact]
    public void Counts_what_a_plain_count_of_rows_counts()
    {
        var raw = new RawPages(Repository.Corpus("ucwa", "docs"));
        string[] verbs = ["get", "post", "put", "delete", "options"];
        Assert.Equal(raw.PagesWith("links"), corpus.Total("resource pages"));
        Assert.Equal(raw.PagesWith("members"), corpus.Total("enumeration pages"));
        Assert.Equal(raw.Rows(false, "members"), corpus.Total("enumeration values on pages"));
        Assert.Equal(raw.Rows(true, "properties"), corpus.Total("properties"));
        Assert.Equal(raw.Rows(true, "links"), corpus.Total("links without self") + corpus.Total("resources with self"));
        Assert.Equal(raw.Headings(verbs), corpus.Total("operations"));
        Assert.Equal(raw.Rows(false, "query parameters"), corpus.Total("query parameters"));
        Assert.Equal(raw.Rows(false, "request body"), corpus.Total("body members"));
        Assert.Equal(raw.Rows(false, "response body"), corpus.Total("answer items"));
        Assert.Equal(raw.Rows(false, "synchronous errors"), corpus.Total("error rows"));
        Assert.Equal(raw.Rows(false, "added", "updated", "deleted", "started", "completed"), corpus.Total("event rows"));
    }

    [SkippableTheory]
    [InlineData("resource pages", 158, 238)]
    [InlineData("enumeration pages", 56, 56)]
    [InlineData("enumeration values on pages", 314, 314)]
    [InlineData("generic errors", 17, 17)]
    [InlineData("scopes", 5, 5)]
    [InlineData("properties", 406, 527)]
    [InlineData("links without self", 318, 438)]
    [InlineData("operations", 181, 263)]
    [InlineData("query parameters", 34, 59)]
    [InlineData("body members", 191, 290)]
    [InlineData("error rows", 982, 1483)]
    [InlineData("event rows", 111, 167)]
    [InlineData("event samples", 74, 124)]
    [InlineData("JSON requests", 180, 262)]
    [InlineData("JSON responses", 180, 262)]
    [InlineData("XML requests", 180, 262)]
    [InlineData("XML responses", 180, 262)]
    [InlineData("of these later revisions", 6, 13)]
    public void Has_its_share_of_what_was_measured_in_all_pages(string what, int here, int everywhere)
    {
        Assert.Equal(here, corpus.Total(what));
        Assert.InRange(here, 0, everywhere);
    }

    [SkippableFact]
    public void Compiles_without_a_problem_of_a_specification_or_of_the_compiler()
    {
        CompiledApi api = SpecCompilation.Compile(SpecInputs.Of([corpus.Specs]), new ShapeOptions("public", false), CancellationToken.None).Single();
        Assert.Empty(api.Problems);
        LoadedSdk sdk = SdkCompilation.Compile(api, CancellationToken.None);
        Assert.Equal(corpus.Total("resources written"), sdk.Resources.Count);
    }

    [SkippableFact]
    public async Task Serializers_of_the_import_read_and_give_back_every_answer_and_event()
    {
        ToolRun verified = await ToolRun.Of("verify", corpus.Specs, "--examples", Repository.Corpus("ucwa", "examples"), "--at-least", "99");
        string[] answers = [.. verified.Output.Split('\n').SkipWhile(line => !line.StartsWith("responses ", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("requests ", StringComparison.Ordinal))];
        Assert.Equal(7, answers.Length);
        Assert.All(answers, line => Assert.EndsWith("100.0 %", line));
        Assert.Equal(0, verified.ExitCode);
    }

    [SkippableFact]
    public async Task A_second_import_changes_no_octet()
    {
        string[] files = [.. Directory.GetFiles(corpus.Specs).Order()];
        byte[][] before = [.. files.Select(File.ReadAllBytes)];
        ToolRun again = await ToolRun.Of("import", "ucwa", Repository.Corpus("ucwa", "docs"), "--out", corpus.Specs);
        Assert.Equal("", again.Output);
        Assert.Equal(files, Directory.GetFiles(corpus.Specs).Order());
        Assert.All(files.Zip(before), pair => Assert.Equal(pair.Second, File.ReadAllBytes(pair.First)));
    }

    [SkippableFact]
    public void Explains_every_property_without_a_derived_type()
    {
        _ = corpus.Specs;
        using JsonDocument report = JsonDocument.Parse(corpus.Run.Output);
        string[] unknown = Texts(report, "types", entry => entry.GetProperty("certainty").GetString() == "unknown");
        string[] explained = Texts(report, "findings", entry => entry.GetProperty("kind").GetString() == "default" && entry.GetProperty("topic").GetString()!.EndsWith("type", StringComparison.Ordinal));
        Assert.Contains("conversationExtensionResult.result", unknown);
        Assert.Equal(unknown.Order(), explained.Order());
    }

    [SkippableFact]
    public void Copies_no_sentence_of_a_page()
    {
        Assert.All(Directory.GetFiles(corpus.Specs, "*.yaml"), file =>
        {
            string text = File.ReadAllText(file);
            Assert.DoesNotContain("summary:", text);
            Assert.DoesNotContain("remarks:", text);
            Assert.DoesNotContain("reason: '", text);
        });
    }

    private static string[] Texts(JsonDocument report, string list, Func<JsonElement, bool> fits) =>
        [.. report.RootElement.GetProperty(list).EnumerateArray().Where(fits).Select(entry => entry.GetProperty("subject").GetString()!)];
}
