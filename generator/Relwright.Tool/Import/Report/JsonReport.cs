using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Relwright.Tool.Import.Merge;

namespace Relwright.Tool.Import.Report;

/// <summary>Writes the report of an import for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n" };

    public static void Write(Stream stream, ImportReport report, IReadOnlyList<Change> changes)
    {
        using var json = new Utf8JsonWriter(stream, s_options);
        json.WriteStartObject();
        json.WriteStartObject("totals");
        foreach ((string name, int count) in report.Totals)
            json.WriteNumber(name, count);
        foreach (FindingKind kind in Enum.GetValues<FindingKind>())
            json.WriteNumber(kind.ToString().ToLowerInvariant(), report.Count(kind));
        json.WriteEndObject();

        json.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
            Write(json, finding);
        json.WriteEndArray();

        json.WriteStartArray("types");
        foreach (ReportedType type in report.Types)
            Write(json, type);
        json.WriteEndArray();

        json.WriteStartArray("changes");
        foreach (Change change in changes)
            Write(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("file", change.File);
        json.WriteBoolean("applied", change.IsApplied);
        Write(json, "before", change.Before);
        Write(json, "after", change.After);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> lines)
    {
        json.WriteStartArray(name);
        foreach (string line in lines)
            json.WriteStringValue(line);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind", finding.Kind.ToString().ToLowerInvariant());
        json.WriteString("topic", finding.Topic);
        Write(json, finding.Place);
        json.WriteString("subject", finding.Subject);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedType type)
    {
        json.WriteStartObject();
        json.WriteString("subject", type.Subject);
        json.WriteString("type", type.Type.ToString());
        json.WriteString("source", type.Origin.Source);
        json.WriteString("certainty", type.Origin.Certainty.ToString().ToLowerInvariant());
        Write(json, type.Origin.Place);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Place place)
    {
        json.WriteString("page", place.Page);
        json.WriteNumber("line", place.Line);
    }
}
