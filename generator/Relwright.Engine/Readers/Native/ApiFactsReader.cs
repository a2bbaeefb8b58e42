using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>api</c>: what holds for the whole API.</summary>
internal static class ApiFactsReader
{
    public static KeySet Keys { get; } = new("api", "the API", "summary", "version", "servers", "root", "prefixes", "json", "xml", "errorBody", "requests");

    public static KeySet ErrorBodyKeys { get; } = new("errorBody", "the error body", "xmlRoot", "code", "subcode", "message");

    public static KeySet RequestKeys { get; } = new("requests", "the requests", "requestId", "minimumRevision");

    /// <param name="reading">The reading of the file.</param>
    /// <param name="entry">The section.</param>
    /// <param name="hasEndpoints">Whether the file has endpoints, which state their media types themselves.</param>
    public static ApiFacts? Read(Reading reading, SpecEntry entry, bool hasEndpoints)
    {
        if (Fields.Of(reading, Keys, "api", entry.Value) is not { } fields)
            return null;
        reading.Locate(SpecPath.Root, entry.KeySpan);
        SpecScalar? root = fields.Name("root");
        if (root is not null)
            reading.Locate(SpecPath.Root / "root", root.Span);

        JsonFormat? json = FormatReader.Json(reading, fields);
        XmlFormat? xml = FormatReader.Xml(reading, fields);
        if (!hasEndpoints && fields.Entry("json") is null && fields.Entry("xml") is null && !fields.MaySpell("json") && !fields.MaySpell("xml"))
            reading.Report(Catalog.NoWireFormat, entry.KeySpan);
        return json is null && xml is null && !hasEndpoints
            ? null
            : new ApiFacts(
                fields.Prose("summary"), root?.Text, Prefixes(reading, fields), json, xml, ErrorBody(reading, fields), Requests(reading, fields),
                fields.Prose("version"),
                fields.Names("servers").Select(server => new Server(null, server.Text, Documentation.None)).ToEquatableArray());
    }

    private static EquatableArray<NamePrefix> Prefixes(Reading reading, Fields fields)
    {
        var prefixes = new List<NamePrefix>();
        foreach (SpecEntry prefix in fields.Section("prefixes"))
        {
            if (prefix.IsNull)
                reading.Report(Catalog.MissingKey, prefix.KeySpan, $"Prefix '{prefix.Key}'", "word", "it is left out, so write one behind it");
            else if (prefix.Value is not SpecScalar)
                Fields.WrongKind(reading, prefix.Key, prefix.Value, "a word", $"'{prefix.Key}': Word");
            if (prefix.Value is not SpecScalar { IsNull: false } word || !NameReader.Check(reading, prefix.Key, word))
                continue;
            reading.Locate(SpecPath.Root / "prefixes" / prefix.Key, prefix.KeySpan);
            prefixes.Add(new NamePrefix(prefix.Key, word.Text));
        }

        return prefixes.ToEquatableArray();
    }

    private static ErrorBody ErrorBody(Reading reading, Fields api)
    {
        Api.ErrorBody otherwise = Api.ErrorBody.Default;
        if (api.Entry("errorBody") is not { } entry || Fields.Of(reading, ErrorBodyKeys, "errorBody", entry.Value) is not { } fields)
            return otherwise;
        return new Api.ErrorBody(
            fields.Name("xmlRoot")?.Text ?? otherwise.XmlRoot,
            fields.Name("code")?.Text ?? otherwise.Code,
            fields.Name("subcode")?.Text ?? otherwise.Subcode,
            fields.Name("message")?.Text ?? otherwise.Message);
    }

    private static RequestHeaders Requests(Reading reading, Fields api)
    {
        if (api.Entry("requests") is not { } entry || Fields.Of(reading, RequestKeys, "requests", entry.Value) is not { } fields)
            return RequestHeaders.Default;
        return new RequestHeaders(MediaTypes.Headers(fields, "requestId"), MediaTypes.Header(fields, "minimumRevision"));
    }
}
