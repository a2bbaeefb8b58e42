using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Model;

namespace Relwright.Tool.Import.Writing;

/// <summary>Writes what holds for the whole API.</summary>
internal static class ApiWriter
{
    private static readonly string[] s_errorMembers = ["code", "subcode", "message"];

    public static string Write(ImportedApi api)
    {
        ImportedWire wire = api.Wire;
        var text = new SpecText();
        text.Line("# Written by 'relwright import'; what is edited by hand stays when the pages are imported again (docs/import.md).");
        text.Line("relwright: 1");
        text.Empty();
        text.Section("api", () =>
        {
            if (wire.Root is { } root)
                text.Line("root: " + YamlText.Scalar(root));
            if (wire.Prefixes.Count > 0)
                text.Line($"prefixes: {{ {string.Join(", ", wire.Prefixes.Select(prefix => $"{YamlText.Scalar(prefix.Text)}: {YamlText.Scalar(prefix.Word)}"))} }}");
            if (wire.HasJson)
                text.Section("json", () => Json(text, wire));
            if (wire.XmlNamespace is not null)
                text.Section("xml", () => Xml(text, wire));
            if (wire.ErrorRoot is { } error)
                text.Section("errorBody", () => ErrorBody(text, error, wire.ErrorMembers));
            if (wire.RequestIds.Count > 0 || wire.RevisionHeader is not null)
                text.Section("requests", () => Requests(text, wire));
        });
        return text.ToString();
    }

    private static void Json(SpecText text, ImportedWire wire)
    {
        text.Line($"mediaTypes: {List(wire.JsonTypes)}");
        text.Line("typeMember: " + Examples.WireWords.Type);
        if (wire.HasETag)
            text.Line("etagMember: " + Examples.WireWords.ETag);
        text.Line("dates: " + (wire.JsonMilliseconds ? "milliseconds" : "iso8601"));
    }

    private static void Xml(SpecText text, ImportedWire wire)
    {
        text.Line($"mediaTypes: {List(wire.XmlTypes)}");
        text.Line("namespace: " + YamlText.Scalar(wire.XmlNamespace!));
        text.Line("dates: iso8601");
        text.Line("booleans: " + (wire.TitleCase ? "titleCase" : "lowerCase"));
    }

    private static void ErrorBody(SpecText text, string root, IReadOnlyList<string> members)
    {
        text.Line("xmlRoot: " + YamlText.Scalar(root));
        foreach (string member in s_errorMembers.Where(members.Contains))
            text.Line($"{member}: {member}");
    }

    private static void Requests(SpecText text, ImportedWire wire)
    {
        if (wire.RequestIds.Count > 0)
            text.Line("requestId: " + List(wire.RequestIds));
        if (wire.RevisionHeader is { } header)
            text.Line("minimumRevision: " + YamlText.Scalar(header));
    }

    private static string List(IEnumerable<string> texts) => $"[ {string.Join(", ", texts.Select(YamlText.Scalar))} ]";
}
