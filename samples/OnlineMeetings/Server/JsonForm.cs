using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OnlineMeetings.Server;

/// <summary>The rules of the wire in JSON.</summary>
internal static partial class JsonForm
{
    public static byte[] Write(Representation resource, bool typeLast) => Write(json => WriteResource(json, resource, typeLast));

    public static byte[] Write(ErrorBody error) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("code", error.Code);
        if (error.Subcode is not null)
        {
            json.WriteString("subcode", error.Subcode);
        }

        json.WriteString("message", error.Message);
        json.WriteEndObject();
    });

    /// <summary>Reads the members of a body; declared ones by their kind, others as they are.</summary>
    public static Dictionary<string, object?> Read(string body, IReadOnlyList<Member> members)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach ((string name, JsonNode? node) in Parse(body))
        {
            if (name is "rel" or "etag" or "_links" or "_embedded")
            {
                throw RefusalException.WrongMember($"A body takes no '{name}'.");
            }

            Member member = Member.Find(members, name);
            values.Add(name, node is null ? null : member.Check(member.Kind is MemberKind.DateTime ? Date(name, node) : Value(name, node)));
        }

        return values;
    }

    private static JsonObject Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject
                ?? throw RefusalException.Wrong(400, "DeserializationFailure", "The body must be a JSON object.");
        }
        catch (JsonException e)
        {
            throw RefusalException.Wrong(400, "DeserializationFailure", e.Message);
        }
    }

    private static object Value(string name, JsonNode node) => node switch
    {
        JsonValue value when value.TryGetValue(out string? text) => text,
        JsonValue value when value.TryGetValue(out bool truth) => truth,
        JsonArray list when list.All(static item => item is JsonValue value && value.GetValueKind() == JsonValueKind.String)
            => list.Select(static item => item!.GetValue<string>()).ToArray(),
        _ => throw RefusalException.WrongMember($"'{name}' must be a text, a truth value or a list of texts."),
    };

    private static DateTimeOffset Date(string name, JsonNode node) =>
        node is JsonValue value && Milliseconds.Match(value.GetValue<JsonElement>().GetRawText()) is { Success: true } match
            ? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            : throw RefusalException.WrongMember($"'{name}' must be a date as in \\/Date(1474932023030)\\/.");

    // The escaped slash is the mark by which a date differs from a text that looks like one.
    [GeneratedRegex("""\A"\\/Date\((-?[0-9]{1,13})\)\\/"\z""")]
    private static partial Regex Milliseconds { get; }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteResource(Utf8JsonWriter json, Representation resource, bool typeLast)
    {
        json.WriteStartObject();
        if (!typeLast)
        {
            json.WriteString("rel", resource.Type);
        }

        foreach ((string name, object value) in resource.Properties)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteStartObject("_links");
        WriteLink(json, "self", new WireLink(resource.Href));
        foreach ((string relation, WireLink link) in resource.Links)
        {
            WriteLink(json, relation, link);
        }

        json.WriteEndObject();
        if (resource.Embedded.Count > 0)
        {
            WriteEmbedded(json, resource.Embedded, typeLast);
        }

        if (resource.ETag is not null)
        {
            json.WriteString("etag", resource.ETag);
        }

        if (typeLast)
        {
            json.WriteString("rel", resource.Type);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case DateTimeOffset date:
                // Raw: a writer of JSON sees no need to escape the slash.
                json.WriteRawValue($"\"\\/Date({date.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)})\\/\"");
                break;
            case IReadOnlyList<string> list:
                json.WriteStartArray();
                foreach (string item in list)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
        }
    }

    private static void WriteLink(Utf8JsonWriter json, string relation, WireLink link)
    {
        json.WriteStartObject(relation);
        json.WriteString("href", link.Href);
        if (link.Title is not null)
        {
            json.WriteString("title", link.Title);
        }

        if (link.Revision is not null)
        {
            json.WriteString("revision", link.Revision);
        }

        json.WriteEndObject();
    }

    private static void WriteEmbedded(Utf8JsonWriter json, IReadOnlyList<Inner> embedded, bool typeLast)
    {
        json.WriteStartObject("_embedded");
        foreach (Inner inner in embedded)
        {
            json.WritePropertyName(inner.Relation);
            if (inner.Many)
            {
                json.WriteStartArray();
            }

            foreach (Representation resource in inner.Resources)
            {
                WriteResource(json, resource, typeLast);
            }

            if (inner.Many)
            {
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }
}
