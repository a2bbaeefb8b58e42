using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>endpoints</c>: operations that are called by their paths.</summary>
internal static class EndpointReader
{
    private const string Json = "application/json";

    public static KeySet Keys { get; } = new("endpoint", "an endpoint", "call", "group", "summary", "remarks", "deprecated", "parameters", "body", "answers");

    public static KeySet ContentKeys { get; } = new("content", "a body", "type", "mediaType", "required", "summary", "remarks", "deprecated");

    public static EquatableArray<Endpoint> Read(Reading reading, IReadOnlyList<SpecEntry> section) =>
        section.Select(entry => Read(reading, entry)).OfType<Endpoint>().ToEquatableArray();

    private static Endpoint? Read(Reading reading, SpecEntry entry)
    {
        if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
            return null;
        SpecPath path = SpecPath.Root / "endpoints" / entry.Key;
        reading.Locate(path, entry.KeySpan);
        if (fields.Entry("call") is null)
            fields.ReportMissing("call", entry.KeySpan, $"Endpoint '{entry.Key}'", "it is left out, so state one, such as 'call: GET /groups/{id}'");
        if (fields.Scalar("call") is not { } call)
            return null;
        string[] words = call.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || words[1][0] != '/' || !words[0].All(c => c is >= 'A' and <= 'Z'))
        {
            fields.Invalid("call", call, "a verb in capitals and a path that begins with '/', such as 'GET /groups/{id}'");
            return null;
        }

        return new Endpoint(
            entry.Key,
            fields.Name("group")?.Text ?? PathGroup.Of(words[1]),
            words[0],
            words[1],
            fields.Documentation(),
            EndpointParameterReader.Read(reading, path / "parameters", fields.Section("parameters")),
            Body(reading, path / "body", fields),
            Answers(reading, path / "answers", fields.Section("answers")));
    }

    private static EndpointBody? Body(Reading reading, SpecPath path, Fields fields)
    {
        if (fields.Entry("body") is not { } entry)
            return null;
        reading.Locate(path, entry.KeySpan);
        (Fields? keys, BodyContent? content) = Content(reading, path, entry);
        return content is null ? null : new EndpointBody(keys?.Flag("required") ?? false, keys?.Documentation() ?? Documentation.None, EquatableArray.Create<BodyContent>([content]));
    }

    private static EquatableArray<EndpointAnswer> Answers(Reading reading, SpecPath path, IReadOnlyList<SpecEntry> section)
    {
        bool succeeds = section.Any(entry => entry.Key[0] == '2');
        var answers = new List<EndpointAnswer>();
        foreach (SpecEntry entry in section)
        {
            bool isDefault = entry.Key == "default";
            if (!isDefault && !(entry.Key.Length == 3 && entry.Key[0] is >= '1' and <= '5' && (entry.Key.EndsWith("XX", StringComparison.Ordinal) || entry.Key.All(c => c is >= '0' and <= '9'))))
            {
                reading.Report(Catalog.InvalidValue, entry.KeySpan, entry.Key, "answers", "a status such as 200, a class such as 4XX, or 'default'");
                continue;
            }

            reading.Locate(path / entry.Key, entry.KeySpan);
            (Fields? keys, BodyContent? content) = entry.IsNull ? (null, null) : Content(reading, path / entry.Key, entry);
            answers.Add(new EndpointAnswer(entry.Key, isDefault ? succeeds : entry.Key[0] != '2', keys?.Documentation() ?? Documentation.None, content is null ? [] : EquatableArray.Create<BodyContent>([content])));
        }

        return answers.OrderBy(answer => answer.Status == "default" ? "Z" : answer.Status, StringComparer.Ordinal).OrderBy(answer => answer.Status.EndsWith("X", StringComparison.Ordinal) ? 1 : answer.Status == "default" ? 2 : 0).ToEquatableArray();
    }

    /// <summary>A type by itself, or keys with what is said of the body.</summary>
    private static (Fields? Keys, BodyContent? Content) Content(Reading reading, SpecPath path, SpecEntry entry)
    {
        if (entry.Value is not SpecMapping)
            return (null, TypeReader.Read(reading, path, entry.Key, entry.Value) is { } only ? new BodyContent(Json, only) : null);
        if (Fields.Of(reading, ContentKeys, entry.Key, entry.Value) is not { } keys)
            return (null, null);
        if (keys.Entry("type") is not { } stated)
            return (keys, null);
        return (keys, TypeReader.Read(reading, path, entry.Key, stated.Value) is { } type ? new BodyContent(keys.Name("mediaType")?.Text ?? Json, type) : null);
    }
}
