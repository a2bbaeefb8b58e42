using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>links</c>.</summary>
internal static class LinkReader
{
    public static KeySet Keys { get; } = new("link", "a link", "to", "many", "templated", "summary", "remarks", "deprecated");

    public static EquatableArray<Link> Read(Reading reading, SpecPath path, IReadOnlyList<SpecEntry> section)
    {
        var links = new List<Link>();
        foreach (SpecEntry entry in section)
        {
            if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
                continue;
            SpecPath at = path / entry.Key;
            reading.Locate(at, entry.KeySpan);
            links.Add(new Link(entry.Key, Target(reading, at, fields), fields.Flag("many"), fields.Flag("templated"), fields.Documentation()));
        }

        return links.ToEquatableArray();
    }

    /// <summary>The resource that a relation leads to; null where nobody describes it.</summary>
    public static string? Target(Reading reading, SpecPath path, Fields fields)
    {
        if (fields.Name("to") is not { } to)
            return null;
        reading.Locate(path / "to", to.Span);
        return to.Text;
    }
}
