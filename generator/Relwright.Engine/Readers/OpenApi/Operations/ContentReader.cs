using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Reads bodies: their media types with what they say.</summary>
internal sealed class ContentReader(OpenApiDocument document, SchemaReader schemas, ParameterReader parameters)
{
    private static readonly string[] s_sequences =
        ["application/jsonl", "application/x-ndjson", "application/x-jsonlines", "application/json-seq", "application/geo+json-seq", "text/event-stream", "multipart/mixed"];

    public static bool IsJson(string media)
    {
        string type = Bare(media);
        return type.EndsWith("/json", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal);
    }

    /// <remarks>In OpenAPI 2.0 media types are stated for all answers, and one without a schema has no body.</remarks>
    /// <param name="content">The media types.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="sent">Whether it is a body that is sent.</param>
    public EquatableArray<BodyContent> Read(IDictionary<string, IOpenApiMediaType>? content, Place place, bool sent = false)
    {
        var all = new List<BodyContent>();
        IOpenApiSchema? first = null;
        foreach (KeyValuePair<string, IOpenApiMediaType> entry in content ?? new Dictionary<string, IOpenApiMediaType>())
        {
            if (string.IsNullOrWhiteSpace(entry.Key))
                continue;
            IOpenApiMediaType? media = entry.Value is null ? null : Components.Find(document, entry.Value);
            bool isSequence = media?.ItemSchema is not null && s_sequences.Contains(Bare(entry.Key), StringComparer.Ordinal);
            IOpenApiSchema? schema = isSequence ? media!.ItemSchema : media?.Schema;
            if (schema is null && schemas.IsSwagger)
                continue;
            string pointer = "/content/" + Pointers.Escape(entry.Key);
            string key = isSequence ? "/itemSchema" : "/schema";
            first ??= schema;
            Place at = schema == first ? place.At(pointer + key) : place.Word(Bare(entry.Key).Replace('/', '-'), pointer + key);
            SchemaFacts? facts = schema is null ? null : schemas.Read(schema, at);
            bool isXml = IsXml(Bare(entry.Key));
            var read = new BodyContent(entry.Key, facts?.Type, Encodings(media?.Encoding, at), isSequence, isXml ? facts?.Xml : null);
            all.Add(read);
            if (isXml)
                schemas.Xml.Take(read, at.Pointer, sent);
        }

        // Where the body can also be had in another way, this one is the octets for those who want them.
        if (all.Count > 0 && all.TrueForAll(HasNoWay) && all.Find(content => IsDescribed(content.Type)) is { } untyped)
            schemas.Findings.Report(Catalog.BodyUntyped, place.Pointer + "/content/" + Pointers.Escape(untyped.MediaType), untyped.MediaType);
        return all.ToEquatableArray();
    }

    /// <summary>Whether nothing is known of a media type but that it is octets.</summary>
    private static bool HasNoWay(BodyContent content)
    {
        string type = Bare(content.MediaType);
        bool isKnown = content.Sequence || IsJson(type) || IsXml(type)
            || type.EndsWith("/*", StringComparison.Ordinal)
            || type == "application/x-www-form-urlencoded" || type.StartsWith("multipart/", StringComparison.Ordinal) || type.StartsWith("text/", StringComparison.Ordinal);
        return !isKnown;
    }

    private static bool IsXml(string type) => type.EndsWith("/xml", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal);

    /// <summary>Whether a type says more of a body than octets or a text would.</summary>
    private static bool IsDescribed(TypeReference? type) =>
        type?.Kind is not (null or ValueKind.Any or ValueKind.Binary or ValueKind.Bytes or ValueKind.String);

    private EquatableArray<PartEncoding> Encodings(IDictionary<string, OpenApiEncoding>? encodings, Place place) =>
        (encodings ?? new Dictionary<string, OpenApiEncoding>()).Select(entry => new PartEncoding(
            entry.Key,
            string.IsNullOrWhiteSpace(entry.Value.ContentType) ? null : entry.Value.ContentType,
            entry.Value.Style is { } style ? Style(style) : null,
            entry.Value.Explode ?? (entry.Value.Style is null or Microsoft.OpenApi.ParameterStyle.Form),
            entry.Value.AllowReserved ?? false,
            parameters.Headers(entry.Value.Headers, place.Member(entry.Key, "/encoding")))).ToEquatableArray();

    private static Api.ParameterStyle Style(Microsoft.OpenApi.ParameterStyle style) => style switch
    {
        Microsoft.OpenApi.ParameterStyle.SpaceDelimited => Api.ParameterStyle.SpaceDelimited,
        Microsoft.OpenApi.ParameterStyle.PipeDelimited => Api.ParameterStyle.PipeDelimited,
        Microsoft.OpenApi.ParameterStyle.DeepObject => Api.ParameterStyle.DeepObject,
        _ => Api.ParameterStyle.Form,
    };

    private static string Bare(string media) => media.Split(';')[0].Trim().ToLowerInvariant();
}
