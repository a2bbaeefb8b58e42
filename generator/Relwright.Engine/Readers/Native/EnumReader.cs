using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>enums</c>.</summary>
internal static class EnumReader
{
    public static KeySet Keys { get; } = new("enum", "an enum", "summary", "remarks", "deprecated", "values");

    public static EquatableArray<EnumType> Read(Reading reading, IReadOnlyList<SpecEntry> section)
    {
        var enums = new List<EnumType>();
        foreach (SpecEntry entry in section)
        {
            if (!TypeReader.IsEnumName(entry.Key))
                reading.Report(Catalog.InvalidValue, entry.KeySpan, entry.Key, "enums", "a name that begins with a capital letter, so that types can be told apart");
            else if (Read(reading, entry) is { } read)
                enums.Add(read);
        }

        return enums.ToEquatableArray();
    }

    private static EnumType? Read(Reading reading, SpecEntry entry)
    {
        if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
            return null;
        SpecPath path = SpecPath.Root / "enums" / entry.Key;
        reading.Locate(path, entry.KeySpan);
        if (fields.Entry("values") is null)
            fields.ReportMissing("values", entry.KeySpan, $"Enum '{entry.Key}'", "it is emitted without known values, so list them");

        var values = new List<EnumValue>();
        foreach (SpecEntry value in fields.Section("values"))
        {
            reading.Locate(path / "values" / value.Key, value.KeySpan);
            values.Add(new EnumValue(value.Key, Described.Read(reading, value)));
        }

        return new EnumType(entry.Key, fields.Documentation(), values.ToEquatableArray());
    }
}
