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

    /// <summary>The keys of a parameter of an endpoint: a property's, and where it travels.</summary>
    public static KeySet ParameterKeys { get; } = new("parameter", "a parameter", [.. Keys.Keys, "in"]);

    /// <param name="reading">The reading of the file.</param>
    /// <param name="path">The address of the section.</param>
    /// <param name="section">The values.</param>
    /// <param name="inQuery">Whether they are parameters of a query, which has no links.</param>
    public static EquatableArray<Property> Read(Reading reading, SpecPath path, IReadOnlyList<SpecEntry> section, bool inQuery = false)
    {
        var properties = new List<Property>();
        foreach (SpecEntry entry in section)
        {
            if (entry.Key is "_links" or "_embedded")
                reading.Report(Catalog.InvalidValue, entry.KeySpan, entry.Key, "a property", "what it holds under 'links' or 'embedded' of the resource");
            else if (Read(reading, path / entry.Key, entry) is { } property && Travels(reading, entry, property.Type, inQuery))
                properties.Add(property);
        }

        return properties.ToEquatableArray();
    }

    /// <summary>A value in a data: URI is the one link of a relation, so there is no list of them, and a query has none.</summary>
    private static bool Travels(Reading reading, SpecEntry entry, TypeReference type, bool inQuery)
    {
        if ((type.Items ?? type).Kind is not ValueKind.DataUri || !(type.Items is not null || inQuery))
            return true;
        SpecNode stated = (entry.Value as SpecMapping)?.Find("type")?.Value ?? entry.Value;
        string fix = inQuery ? "another type, as data: URIs travel among links" : "'dataUri' alone, as a relation holds one";
        reading.Report(Catalog.InvalidValue, stated.Span, type.Items is not null ? "[dataUri]" : "dataUri", entry.Key, fix);
        return false;
    }

    /// <summary>Reads a parameter of an endpoint.</summary>
    /// <param name="reading">The reading of the file.</param>
    /// <param name="path">The address of the parameter.</param>
    /// <param name="entry">The parameter.</param>
    /// <param name="fields">Its keys; null where only its type is stated.</param>
    public static Property? ReadParameter(Reading reading, SpecPath path, SpecEntry entry, out Fields? fields) =>
        Read(reading, path, entry, ParameterKeys, out fields) is { } property && Travels(reading, entry, property.Type, inQuery: true) ? property : null;

    private static Property? Read(Reading reading, SpecPath path, SpecEntry entry) => Read(reading, path, entry, Keys, out _);

    private static Property? Read(Reading reading, SpecPath path, SpecEntry entry, KeySet keys, out Fields? stated)
    {
        stated = null;
        reading.Locate(path, entry.KeySpan);
        if (!entry.IsNull && entry.Value is not SpecMapping)
        {
            return TypeReader.Read(reading, path, entry.Key, entry.Value) is { } shortForm
                ? new Property(entry.Key, shortForm, false, false, false, Constraints.None, Documentation.None)
                : null;
        }

        if (Fields.Of(reading, keys, entry.Key, entry.Value) is not { } fields)
            return null;
        stated = fields;
        if (fields.Entry("type") is not { } type)
        {
            fields.ReportMissing("type", fields.Stated("type")?.KeySpan ?? entry.KeySpan, $"'{entry.Key}'", "it is left out, so state one, such as 'type: string'");
            return null;
        }

        if (TypeReader.Read(reading, path, entry.Key, type.Value) is not { } read)
            return null;

        return new Property(
            entry.Key, read, fields.Flag("required"), fields.Flag("readOnly"), fields.Flag("secret"), Bounds(reading, fields), fields.Documentation());
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
