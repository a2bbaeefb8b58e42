using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Hostile;

/// <summary>Names that are taken already, by C#, .NET, the runtime, the emitted code or each other.</summary>
public sealed class ClashTests
{
    private static readonly string[] s_names =
    [
        "class", "namespace", "record", "field", "value", "required", "await", "var", "dynamic", "nint", "file", "scoped", "extension", "partial", "global",
        "link", "links", "resource", "task", "uri", "string", "object", "guid", "system", "relwright", "contoso", "sample", "generated", "json", "xml",
        "embedded", "unknown", "empty", "isEmpty", "self", "all", "find", "set", "client", "headers", "status", "eTag", "etag", "rel", "clone",
        "equalityContract", "equals", "getHashCode", "getType", "toString", "printMembers", "deconstruct", "memberwiseClone", "finalize",
        "options", "cancellationToken", "ifMatch", "input", "body", "reference", "query", "name", "item", "from", "member", "text", "one",
        "calls", "apiCall", "queryBuilder", "linkSet", "navigator", "created", "refresh", "optional", "equatableList", "dataUri", "listAsync", "getAsync",
        "sampleClient", "iSampleClient", "sampleException", "sampleErrorCode", "sampleDescription", "sampleScopes", "addSampleClient",
        "httpClient", "httpStatusCode", "apiClient", "apiException", "stringComparer", "stringComparison", "argumentNullException", "iEquatable",
        "iReadOnlyList", "rawBody", "precondition", "errorBodyNames", "apiHttp", "iApiClient", "equatableBytes", "equatableListBuilder",
        "jsonMembers", "xmlMember", "linkSetBuilder", "unknownMembers", "unknownMembersBuilder", "dateForm", "contract1", "nullable", "enum", "delegate",
        "int32", "boolean", "dateTimeOffset", "timeSpan", "threading", "collections", "net", "linq", "microsoft", "opaqueResource", "relations",
        "nameof", "obsolete", "obsoleteAttribute", "func", "action", "iRecord", "iResourceRecord", "iRequestBody", "iOpenEnum", "recordSerialization",
    ];

    [Fact]
    public void Resources_can_have_any_name()
    {
        IEnumerable<(string, string)> files = s_names.Select(name => (name + ".yaml", Resource(name)));

        Expect.Nothing(Build.Of(ConsumerProject.Of([("api.yaml", Api("class")), .. files])).Visible);
    }

    [Fact]
    public void Properties_links_parameters_and_values_can_have_any_name()
    {
        string properties = string.Concat(s_names.Select((name, i) => $"  {name}: {(i % 3) switch { 0 => "{ type: string, required: true }", 1 => "Colour", _ => "{ type: [int32], secret: true }" }}\n"));
        string queries = string.Concat(s_names.Select(name => $"      {name}: string\n"));
        string members = string.Join(", ", s_names);
        string links = string.Concat(s_names.Select(name => $"  {name}: {{ to: thing }}\n"));
        string embedded = string.Concat(s_names.Select((name, i) => $"  {name}: {{ to: thing, many: {(i % 2 == 0 ? "true" : "false")} }}\n"));
        string values = string.Join(", ", s_names.Select(name => $"{name}: "));
        string errors = string.Concat(s_names.Select(name => $"  {name}: {{ subcodes: {{ {values} }} }}\n"));
        string scopes = string.Concat(s_names.Select(name => $"  {name}:\n"));

        Built built = Build.Of(ConsumerProject.Of(
            ("api.yaml", Api("thing")),
            ("enums.yaml", $"enums:\n  Colour: {{ values: {{ {values} }} }}\nerrors:\n{errors}scopes:\n{scopes}"),
            ("thing.yaml", $"""
                resource: thing
                properties:
                {properties}links:
                {links}embedded:
                {embedded}operations:
                  GET:
                    query:
                {queries}  PUT: {"{"} body: {"{"} as: input, members: [{members}], echo: unknown {"}"}, returns: thing {"}"}
                  PATCH: {"{"} body: {"{"} members: [{members}] {"}"}, returns: thing {"}"}
                  POST: {"{"} body: {"{"} members: [{members}] {"}"}, returns: thing {"}"}
                """)));

        Assert.DoesNotContain(built.Problems, problem => problem.Contains("RLW1", StringComparison.Ordinal) || problem.Contains("RLW9", StringComparison.Ordinal));
        Expect.Nothing(built.Visible);
    }

    [Fact]
    public void Names_that_differ_by_case_or_signs_only_are_told_apart()
    {
        string[] names = ["group", "Group", "GROUP", "gr-oup", "gr_oup", "gr oup", "group2", "группа", "Группа", "日本", "ǆ", "ǅ", "ſ", "ß"];
        IEnumerable<(string, string)> files = names.Select((name, i) => ($"file{i}.yaml", Resource(name)));
        string properties = string.Concat(names.Select(name => $"  {name}: string\n"));

        Built built = Build.Of(ConsumerProject.Of([("api.yaml", Api("group")), .. files, ("all.yaml", "resource: all\nproperties:\n" + properties)]));

        Expect.Nothing(built.Visible);
        Assert.Contains(built.Problems, problem => problem.Contains("RLW3001", StringComparison.Ordinal));
        Assert.All(built.Sources.Keys, name => Assert.Matches("^[A-Za-z0-9._]+$", name));
    }

    [Fact]
    public void Names_without_capitals_are_types_and_members_at_once()
    {
        const string Resource = """
            resource: 日本
            properties: { 日本: string, ß: { type: [int32] } }
            links: { ß: { to: 日本 } }
            embedded: { 日本: { to: 日本 }, ß: { to: 日本, many: true } }
            operations: { GET: { query: { 日本: string } }, PUT: { body: { members: [日本, ß] }, returns: 日本 } }
            """;

        Built built = Build.Of(ConsumerProject.Of(("api.yaml", Api("日本")), ("resource.yaml", Resource)));

        Expect.Nothing(built.Problems);
        Expect.Nothing(built.Visible);
    }

    [Fact]
    public void Very_long_names_are_cut_and_told_apart()
    {
        string name = new('n', 5000);
        string[] names = [name, name + "a", name + "b"];
        string properties = string.Concat(names.Select(one => $"  ? {one}\n  : string\n"));
        Built built = Build.Of(ConsumerProject.Of(
        [
            ("api.yaml", Api("all")),
            .. names.Select((one, i) => ($"file{i}.yaml", $"resource: {one}\nproperties: {{ name: string }}\noperations: {{ GET: , PUT: {{ body: {{ members: [name] }}, returns: {one} }} }}\n")),
            ("all.yaml", "resource: all\nproperties:\n" + properties),
        ]));

        Expect.Nothing(built.Visible);
        Assert.All(built.Sources.Keys, hint => Assert.InRange(hint.Length, 1, 130));
    }

    [Fact]
    public void A_thousand_resources_are_emitted()
    {
        Built built = Build.Of(Ring(1000));

        Expect.Nothing(built.Problems);
        Assert.Equal(3004, built.Sources.Count);
        Expect.Nothing(built.Result.GeneratedTrees.SelectMany(tree => tree.GetDiagnostics()).Select(found => found.ToString()));
    }

    [Fact]
    public void A_ring_of_resources_compiles() => Expect.Nothing(Build.Of(Ring(30)).Visible);

    /// <summary>Resources each of which leads to the next.</summary>
    private static ConsumerProject Ring(int count)
    {
        var files = new List<(string, string)> { ("api.yaml", "relwright: 1\napi: { root: r0, json: {} }\n") };
        for (int i = 0; i < count; i++)
            files.Add(($"r{i}.yaml", $"resource: r{i}\nproperties: {{ name: string }}\nlinks: {{ next: {{ to: r{(i + 1) % count} }} }}\noperations: {{ GET: }}\n"));
        return ConsumerProject.Of(files);
    }

    private static string Api(string root) => $"relwright: 1\napi: {{ root: {root}, json: {{ typeMember: rel, etagMember: etag }}, xml: {{ namespace: urn:sample }} }}\n";

    private static string Resource(string name) => new StringBuilder()
        .Append("resource: ").Append(name).Append('\n')
        .Append("properties: { ").Append(name).Append(": string, other: int32 }\n")
        .Append("links: { ").Append(name).Append(": { to: ").Append(name).Append(" } }\n")
        .Append("embedded: { ").Append(name).Append(": { to: ").Append(name).Append(", many: true, items: true } }\n")
        .Append("operations: { GET: { query: { ").Append(name).Append(": string } }, PUT: { body: { members: [").Append(name).Append("] }, returns: ").Append(name)
        .Append(" }, PATCH: { body: { members: [").Append(name).Append("] } } }\n")
        .ToString();
}
