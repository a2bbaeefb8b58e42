using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>types</c>: the data that the bodies of endpoints are made of.</summary>
internal static class DataTypeReader
{
    public static KeySet Keys { get; } = new("dataType", "a type", "summary", "remarks", "deprecated", "properties", "oneOf");

    public static EquatableArray<DataType> Read(Reading reading, IReadOnlyList<SpecEntry> section)
    {
        var types = new List<DataType>();
        foreach (SpecEntry entry in section)
        {
            if (!TypeReader.IsEnumName(entry.Key))
                reading.Report(Catalog.InvalidValue, entry.KeySpan, entry.Key, "types", "a name that begins with a capital letter, so that types can be told apart");
            else if (Fields.Of(reading, Keys, entry.Key, entry.Value) is { } fields)
                types.Add(Read(reading, entry, fields));
        }

        return types.ToEquatableArray();
    }

    private static DataType Read(Reading reading, SpecEntry entry, Fields fields)
    {
        SpecPath path = SpecPath.Root / "types" / entry.Key;
        reading.Locate(path, entry.KeySpan);
        if (fields.Entry("oneOf") is null)
            return new ObjectType(entry.Key, fields.Documentation(), PropertyReader.Read(reading, path / "properties", fields.Section("properties")));

        fields.Refuse("properties", "'oneOf', whose types have properties of their own");
        IEnumerable<TypeReference> cases = fields.Names("oneOf")
            .Select((name, index) => TypeReader.Read(reading, path / "cases" / index, entry.Key, name)).OfType<TypeReference>();
        return new UnionType(entry.Key, fields.Documentation(), cases.ToEquatableArray());
    }
}
