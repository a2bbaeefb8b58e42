using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Hostile;

/// <summary>
/// Random edits of OpenAPI documents of each version, in JSON and in YAML: the generator never throws, and what it emits compiles whatever is left.
/// <c>RELWRIGHT_MUTATIONS</c> sets how many edits of each are tried.
/// </summary>
public sealed class OpenApiMutationTests
{
    private const int Seed = 20261122;
    private const int CompiledEach = 20;

    private static readonly string[] s_words =
    [
        "string", "integer", "array", "object", "null", "true", "binary", "$ref", "'#/components/schemas/Box'", "'#'", "allOf", "items", "default", "2XX", "204", "/a/{b}",
        "application/json", "application/xml", "text/event-stream", "*/*", "query", "path", "cookie", "deepObject", "{}", "[]", "''", ":", "\n", "  ", "\"", "-", "-1", "1e999",
    ];

    private static readonly JsonNode?[] s_values =
    [
        null, true, 0, -1.5, "", "string", "object", "binary", "a b", "#/components/schemas/Box", new JsonObject(), new JsonArray(), new JsonArray("a", null, "A"),
        new JsonObject { ["$ref"] = "#/components/schemas/Box" }, new JsonObject { ["type"] = "array" }, new JsonObject { ["oneOf"] = new JsonArray(true, new JsonObject()) },
    ];

    [Theory]
    [InlineData("depot", null)]
    [InlineData("depot", "3.0.4")]
    [InlineData("observatory", null)]
    public void A_document_of_JSON_edited_at_random_never_fails_and_what_is_emitted_compiles(string name, string? version)
    {
        JsonObject document = JsonNode.Parse(File.ReadAllText(Repository("tests", "Relwright.EndToEnd.Tests", "Specs", name + ".openapi.json")))!.AsObject();
        if (version is not null)
            document["openapi"] = version;

        Check("api.json", random => Edited(document, random).ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    [Fact]
    public void A_document_of_YAML_edited_at_random_never_fails_and_what_is_emitted_compiles()
    {
        string document = File.ReadAllText(Repository("specs", "communication-identity", "communication-identity.openapi.yaml"));

        Check("api.yaml", random => TextMutation.Of(document, s_words, random));
    }

    [Fact]
    public void A_document_of_version_2_0_edited_at_random_never_fails_and_what_is_emitted_compiles()
    {
        string document = File.ReadAllText(Repository("tests", "Relwright.Generator.Tests", "Hostile", "boxes.swagger.yaml"));

        Check("api.yaml", random => TextMutation.Of(document, s_words, random));
    }

    private static void Check(string file, Func<Random, string> edit)
    {
        var random = new Random(Seed);
        int compiled = 0;
        for (int i = 0; i < TextMutation.Count; i++)
        {
            string text = edit(random);
            Built built = Build.Of(ConsumerProject.Of((file, text)));

            Expect.Nothing(built.Problems.Where(problem => problem.Contains("RLW9", StringComparison.Ordinal) || problem.Contains("Exception", StringComparison.Ordinal)).Select(problem => problem + "\n" + text));
            Expect.Nothing(built.Result.GeneratedTrees.SelectMany(tree => tree.GetDiagnostics()).Select(found => $"Edit {i}: {found}"));
            if (i % CompiledEach == 0 && built.Sources.Count > 0)
            {
                compiled++;
                Expect.Nothing(built.Errors.Select(error => $"Edit {i}: {error}"));
            }
        }

        Assert.True(compiled > TextMutation.Count / CompiledEach / 2, "Most edits should leave something to compile.");
    }

    /// <summary>A document with some of its values lost, or replaced by other values of it or by values that fit nowhere.</summary>
    private static JsonObject Edited(JsonObject document, Random random)
    {
        JsonObject edited = document.DeepClone().AsObject();
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            (JsonNode Parent, string Key)[] places = [.. Places(edited)];
            (JsonNode parent, string key) = places[random.Next(places.Length)];
            (JsonNode from, string other) = places[random.Next(places.Length)];
            JsonNode? value = random.Next(3) == 0 ? At(from, other)?.DeepClone() : s_values[random.Next(s_values.Length)]?.DeepClone();
            switch (parent)
            {
                case JsonArray list when random.Next(4) == 0: list.RemoveAt(Index(key)); break;
                case JsonArray list: list[Index(key)] = value; break;
                case JsonObject members when random.Next(4) == 0: members.Remove(key); break;
                case JsonObject members when random.Next(4) == 0: members[other] = value; break;
                default: parent[key] = value; break;
            }
        }

        return edited;
    }

    private static IEnumerable<(JsonNode Parent, string Key)> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value).Prepend((members, member.Key))),
        JsonArray items => items.SelectMany((item, index) => Places(item).Prepend((items, index.ToString(CultureInfo.InvariantCulture)))),
        _ => [],
    };

    private static int Index(string key) => int.Parse(key, CultureInfo.InvariantCulture);

    private static JsonNode? At(JsonNode parent, string key) => parent is JsonArray list ? list[Index(key)] : parent[key];

    private static string Repository(params string[] path)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Toolkit.sln")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine([folder!, .. path]);
    }
}
