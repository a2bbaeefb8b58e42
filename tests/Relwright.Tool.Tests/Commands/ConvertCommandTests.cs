using System;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _specs;

    public ConvertCommandTests() => _specs = BookSpec.Write(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json", "xml", """<?xml version="1.0" encoding="utf-8"?><resource rel="entry" href="/7" xmlns="urn:book"><property name="rel">entry</property><property name="name">Ann &amp; Bob</property><property name="friend">True</property><propertyList name="phones"><item>1</item></propertyList></resource>""")]
    [InlineData("json", "json", """{"rel":"entry","name":"Ann & Bob","friend":true,"phones":["1"],"_links":{"self":{"href":"/7"}}}""")]
    public async Task Converts_a_representation(string from, string to, string expected)
    {
        const string Json = """{ "phones": ["1"], "_links": { "self": { "href": "/7" } }, "name": "Ann \u0026 Bob", "friend": true, "rel": "entry" }""";

        ToolRun run = await Convert(Json, "entry", from, to);

        Assert.Equal(new ToolRun(ExitCode.Fine, expected, ""), run);
    }

    [Fact]
    public async Task Converts_an_input_with_its_content_among_the_links()
    {
        const string Xml = """<?xml version="1.0"?><!-- <input> --><b:input xmlns:b="urn:book"><b:link rel="picture" href="data:text/plain,x"/><b:property name="since">2026-03-01T09:30:00Z</b:property><b:property name="name">Ann</b:property></b:input>""";

        ToolRun run = await Convert(Xml, "book", "xml", "json", "--body", "POST.request");

        Assert.Equal(new ToolRun(ExitCode.Fine, """{"name":"Ann","since":"\/Date(1772357400000)\/","_links":{"picture":{"href":"data:text/plain,x"}}}""", ""), run);
    }

    [Fact]
    public async Task Converts_an_input_to_the_other_format()
    {
        ToolRun run = await Convert("""{"friend":false,"name":"Ann"}""", "book", "json", "xml", "--body", "POST.request");

        Assert.Equal("""<?xml version="1.0" encoding="utf-8"?><input xmlns="urn:book"><property name="name">Ann</property><property name="friend">False</property></input>""", run.Output);
    }

    [Fact]
    public async Task Converts_what_a_put_sends_with_what_must_be_echoed()
    {
        ToolRun run = await Convert("""{"rel":"entry","name":"Ann","phones":["1"],"token":"x"}""", "entry", "json", "json", "--body", "put.request");

        Assert.Equal("""{"name":"Ann","token":"x"}""", run.Output);
    }

    [Fact]
    public async Task Says_where_a_body_is_malformed_and_writes_nothing()
    {
        ToolRun run = await Convert("{\n\"name\": 7 }", "entry", "json", "xml");

        Assert.Equal((ExitCode.ProblemsFound, ""), (run.ExitCode, run.Output));
        Assert.Contains("line 2, column 9", run.Error);
    }

    [Fact]
    public async Task An_input_without_a_member_that_it_must_have_is_refused()
    {
        ToolRun run = await Convert("""{"friend":true}""", "book", "json", "xml", "--body", "POST.request");

        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.Contains("'name'", run.Error);
    }

    [Theory]
    [InlineData("entri", "GET.response", "did you mean 'entry'?")]
    [InlineData("entry", "DELETE.request", "resource 'entry' has no DELETE")]
    [InlineData("entry", "GET.request", "GET of 'entry' takes no body")]
    [InlineData("entry", "PATCH.request", "says what to change")]
    [InlineData("book", "OPTIONS.response", "answers without a body")]
    [InlineData("entry", "response", "'response' is no body")]
    public async Task Says_why_there_is_no_such_body(string resource, string body, string reason)
    {
        ToolRun run = await Convert("{}", resource, "json", "json", "--body", body);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Error);
    }

    [Fact]
    public async Task Says_that_an_api_does_not_speak_a_format()
    {
        string specs = _folder.Write("notes/api.yaml", "relwright: 1\napi: { root: note, json: {} }\nresource: note\nproperties: { text: string }\noperations: { GET: }\n");

        ToolRun run = await ToolRun.With("{}", "convert", specs, "--resource", "note", "--from", "json", "--to", "xml");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains("has no XML form", run.Error);
    }

    [Fact]
    public async Task Several_apis_are_not_one()
    {
        ToolRun run = await ToolRun.With("{}", "convert", Repository.At("specs"), "--resource", "me", "--from", "json", "--to", "json");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("TrustedApplication, Ucwa", run.Error);
    }

    [Fact]
    public async Task A_broken_specification_is_told_and_not_used()
    {
        _folder.Write("book/more.yaml", "resource: page\nlnks: {}\n");

        ToolRun run = await Convert("{}", "entry", "json", "json");

        Assert.Equal((ExitCode.ProblemsFound, ""), (run.ExitCode, run.Output));
        Assert.Contains("more.yaml(2,1): error RLW1014: ", run.Error);
    }

    private Task<ToolRun> Convert(string body, string resource, string from, string to, params string[] more) =>
        ToolRun.With(body, ["convert", _specs, "--resource", resource, "--from", from, "--to", to, .. more]);
}
