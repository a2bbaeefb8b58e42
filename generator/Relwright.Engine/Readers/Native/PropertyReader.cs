using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads named values: properties of resources, members of bodies and parameters of queries.</summary>
internal static class PropertyReader
{
    public static KeySet Keys { get; } = new("property", "a property",
        "type", "summary", "remarks", "deprecated", "required", "readOnly", "secret", "minLength", "maxLength", "minimum", "maximum");

    public static EquatableArray<Property> Read(Reading reading, SpecPath path, IReadOnlyList<SpecEntry> section)
    {
        var properties = new List<Property>();
        foreach (SpecEntry entry in section)
        {
            if (Read(reading, path / entry.Key, entry) is { } property)
                properties.Add(property);
        }

        return properties.ToEquatableArray();
    }

    private static Property? Read(Reading reading, SpecPath path, SpecEntry entry)
    {
        reading.Locate(path, entry.KeySpan);
        if (!entry.IsNull && entry.Value is not SpecMapping)
        {
            return TypeReader.Read(reading, path, entry.Key, entry.Value) is { } shortForm
                ? new Property(entry.Key, shortForm, false, false, false, Constraints.None, Documentation.None)
                : null;
        }

        if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
            return null;
        if (fields.Entry("type") is not { } stated)
        {
            fields.ReportMissing("type", fields.Stated("type")?.KeySpan ?? entry.KeySpan, $"'{entry.Key}'", "it is left out, so state one, such as 'type: string'");
            return null;
        }

        if (TypeReader.Read(reading, path, entry.Key, stated.Value) is not { } type)
            return null;

        return new Property(
            entry.Key, type, fields.Flag("required"), fields.Flag("readOnly"), fields.Flag("secret"), Bounds(reading, fields), fields.Documentation());
    }

    private static Constraints Bounds(Reading reading, Fields fields)
    {
        int? minLength = fields.Whole("minLength", 0);
        int? maxLength = fields.Whole("maxLength", 0);
        decimal? minimum = fields.Number("minimum");
        decimal? maximum = fields.Number("maximum");
        if (minLength > maxLength)
        {
            reading.Report(Catalog.BoundsCrossed, fields.Stated("minLength")!.KeySpan, "minLength", "maxLength");
            (minLength, maxLength) = (null, null);
        }

        if (minimum > maximum)
        {
            reading.Report(Catalog.BoundsCrossed, fields.Stated("minimum")!.KeySpan, "minimum", "maximum");
            (minimum, maximum) = (null, null);
        }

        return new Constraints(minLength, maxLength, minimum, maximum);
    }
}
