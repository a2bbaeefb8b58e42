using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>body</c>.</summary>
internal static class BodyReader
{
    public static KeySet Keys { get; } = new("body", "a body", "as", "type", "members", "echo", "mediaType");

    public static WordSet<BodyForm> Forms { get; } = new("bodyForm",
        ("input", BodyForm.Input),
        ("resource", BodyForm.Resource),
        ("raw", BodyForm.Raw));

    public static WordSet<bool> Echoes { get; } = new("echo", ("none", false), ("unknown", true));

    /// <summary>The body that <paramref name="operation"/> states; null where it has none or none that could be sent.</summary>
    public static RequestBody? Read(Reading reading, SpecPath operationPath, Fields operation)
    {
        if (operation.Entry("body") is not { } entry || Fields.Of(reading, Keys, "body", entry.Value) is not { } fields)
            return null;
        SpecPath path = operationPath / "body";
        reading.Locate(path, entry.KeySpan);
        BodyForm form = fields.Word("as", Forms, BodyForm.Input);
        return form == BodyForm.Raw ? Raw(entry, fields) : Structured(reading, path, form, fields);
    }

    private static RequestBody? Raw(SpecEntry entry, Fields fields)
    {
        foreach (string key in (string[])["type", "members", "echo"])
            fields.Refuse(key, "'as: raw', whose content nobody looks into,");
        if (fields.Entry("mediaType") is null)
            fields.ReportMissing("mediaType", entry.KeySpan, "A raw body", "it is left out, so state one, such as 'mediaType: application/sdp'");
        return MediaTypes.One(fields, "mediaType") is { } mediaType
            ? new RequestBody(BodyForm.Raw, null, [], [], false, mediaType)
            : null;
    }

    private static RequestBody Structured(Reading reading, SpecPath path, BodyForm form, Fields fields)
    {
        fields.Refuse("mediaType", "a body that is not 'as: raw'");
        SpecScalar? type = fields.Name("type");
        if (type is not null)
            reading.Locate(path / "type", type.Span);
        (EquatableArray<string> own, EquatableArray<Property> members) = Members(reading, path / "members", fields);
        return new RequestBody(form, type?.Text, own, members, fields.Word("echo", Echoes, false), null);
    }

    /// <summary>A list names members of the resource; a mapping describes members that only the request has.</summary>
    private static (EquatableArray<string> Own, EquatableArray<Property> Members) Members(Reading reading, SpecPath path, Fields fields)
    {
        switch (fields.Entry("members")?.Value)
        {
            case SpecMapping mapping:
                return ([], PropertyReader.Read(reading, path, mapping.Entries));
            case null:
                return ([], []);
            default:
                IReadOnlyList<SpecScalar> names = fields.Names("members");
                for (int i = 0; i < names.Count; i++)
                    reading.Locate(path / i, names[i].Span);
                return (names.Select(name => name.Text).ToEquatableArray(), []);
        }
    }
}
