using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Relwright.Conformance.Tests.Documents;

/// <summary>Finds the bodies that a document shows: examples of media types, and Azure's files of examples.</summary>
/// <remarks>Looks at the plain JSON, so that what a reader overlooks is still asked for.</remarks>
internal sealed class ExampleFinder(CorpusDocument document, JsonNode root)
{
    private static readonly string[] s_verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public IEnumerable<ExampleBody> Find() =>
        from path in Members(root["paths"])
        from verb in Members(Resolve(path.Value))
        where s_verbs.Contains(verb.Key)
        from body in OfOperation(verb.Key.ToUpperInvariant(), path.Key, verb.Value)
        select body;

    private IEnumerable<ExampleBody> OfOperation(string verb, string path, JsonNode? operation)
    {
        IEnumerable<ExampleBody> bodies = OfContent(verb, path, null, Resolve(operation?["requestBody"])?["content"]);
        foreach ((string status, JsonNode? answer) in Members(operation?["responses"]))
        {
            JsonNode? resolved = Resolve(answer);
            bodies = bodies.Concat(OfContent(verb, path, status, resolved?["content"]));
            if (root["swagger"] is not null)
                bodies = bodies.Concat(Members(resolved?["examples"]).Select(one => new ExampleBody(verb, path, status, one.Key, one.Value, $"{verb} {path} {status}")));
        }

        return bodies.Concat(Members(operation?["x-ms-examples"]).SelectMany(example => OfFile(verb, path, operation!, example.Value)));
    }

    private IEnumerable<ExampleBody> OfContent(string verb, string path, string? status, JsonNode? content)
    {
        foreach ((string mediaType, JsonNode? media) in Members(content))
        {
            string place = $"{verb} {path} {status ?? "request"} {mediaType}";
            if (media?.AsObject().ContainsKey("example") is true)
                yield return new ExampleBody(verb, path, status, mediaType, media["example"], place);
            foreach ((string name, JsonNode? example) in Members(media?["examples"]))
            {
                if (Resolve(example)?.AsObject() is { } shown && shown.ContainsKey("value"))
                    yield return new ExampleBody(verb, path, status, mediaType, shown["value"], $"{place} '{name}'");
            }
        }
    }

    private IEnumerable<ExampleBody> OfFile(string verb, string path, JsonNode operation, JsonNode? example)
    {
        if ((string?)example?["$ref"] is not { } reference || document.Parse(reference) is not { } file)
            yield break;
        string? body = operation["parameters"]?.AsArray().Select(Resolve).FirstOrDefault(parameter => (string?)parameter?["in"] == "body")?["name"]?.GetValue<string>();
        if (body is not null && file["parameters"]?[body] is { } sent)
            yield return new ExampleBody(verb, path, null, null, sent, $"{reference} request");
        foreach ((string status, JsonNode? answer) in Members(file["responses"]))
        {
            if (answer?["body"] is { } received)
                yield return new ExampleBody(verb, path, status, null, received, $"{reference} {status}");
        }
    }

    private JsonNode? Resolve(JsonNode? node)
    {
        for (int steps = 0; steps < 16 && node is JsonObject && (string?)node["$ref"] is { } reference && reference.StartsWith("#/", StringComparison.Ordinal); steps++)
            node = reference[2..].Split('/').Aggregate<string, JsonNode?>(root, (at, name) => at?[Uri.UnescapeDataString(name).Replace("~1", "/").Replace("~0", "~")]);
        return node;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node as JsonObject ?? [];
}
