using Relwright.Engine.Api;
using Relwright.Engine.Documents;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>json</c> and <c>xml</c> of the API: how resources look on the wire.</summary>
internal static class FormatReader
{
    public static KeySet JsonKeys { get; } = new("json", "the JSON format", "mediaTypes", "typeMember", "etagMember", "dates");

    public static KeySet XmlKeys { get; } = new("xml", "the XML format", "mediaTypes", "namespace", "dates", "booleans");

    public static WordSet<DateForm> Dates { get; } = new("dateForm", ("iso8601", DateForm.Iso8601), ("milliseconds", DateForm.Milliseconds));

    public static WordSet<BooleanForm> Booleans { get; } =
        new("booleanForm", ("lowerCase", BooleanForm.LowerCase), ("titleCase", BooleanForm.TitleCase));

    public static JsonFormat? Json(Reading reading, Fields api)
    {
        if (api.Entry("json") is not { } entry || Fields.Of(reading, JsonKeys, "json", entry.Value) is not { } fields)
            return null;
        return new JsonFormat(
            MediaTypes.List(fields, "mediaTypes", "application/json"),
            fields.Name("typeMember")?.Text,
            fields.Name("etagMember")?.Text,
            fields.Word("dates", Dates, DateForm.Iso8601));
    }

    public static XmlFormat? Xml(Reading reading, Fields api)
    {
        if (api.Entry("xml") is not { } entry || Fields.Of(reading, XmlKeys, "xml", entry.Value) is not { } fields)
            return null;

        // An empty text says "no namespace"; saying nothing would be a wire that no server understands.
        SpecEntry? stated = fields.Entry("namespace");
        if (stated is null)
            fields.ReportMissing("namespace", entry.KeySpan, "'xml'", "elements are taken to have none, so state it, or 'namespace: \"\"' where that is right");
        return new XmlFormat(
            MediaTypes.List(fields, "mediaTypes", "application/xml"),
            fields.Scalar("namespace")?.Text ?? "",
            fields.Word("dates", Dates, DateForm.Iso8601),
            fields.Word("booleans", Booleans, BooleanForm.LowerCase));
    }
}
