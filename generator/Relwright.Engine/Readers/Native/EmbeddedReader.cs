using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>embedded</c>.</summary>
internal static class EmbeddedReader
{
    public static KeySet Keys { get; } = new("embedded", "an embedded resource", "to", "many", "items", "summary", "remarks", "deprecated");

    public static EquatableArray<Embedded> Read(Reading reading, SpecPath path, IReadOnlyList<SpecEntry> section)
    {
        var embedded = new List<Embedded>();
        foreach (SpecEntry entry in section)
        {
            if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
                continue;
            SpecPath at = path / entry.Key;
            reading.Locate(at, entry.KeySpan);
            embedded.Add(new Embedded(
                entry.Key, LinkReader.Target(reading, at, fields), fields.Flag("many"), fields.Flag("items"), fields.Documentation()));
        }

        return embedded.ToEquatableArray();
    }
}
