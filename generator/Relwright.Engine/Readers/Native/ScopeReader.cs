using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>scopes</c>, the catalogue, and the references to it.</summary>
internal static class ScopeReader
{
    public static KeySet Keys { get; } = new("scope", "a scope", "permission", "summary", "remarks", "deprecated");

    public static EquatableArray<Scope> Read(Reading reading, IReadOnlyList<SpecEntry> section)
    {
        var scopes = new List<Scope>();
        foreach (SpecEntry entry in section)
        {
            if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
                continue;
            reading.Locate(SpecPath.Root / "scopes" / entry.Key, entry.KeySpan);
            scopes.Add(new Scope(entry.Key, fields.Prose("permission"), fields.Documentation()));
        }

        return scopes.ToEquatableArray();
    }

    /// <summary>Reads a list of names of scopes.</summary>
    public static EquatableArray<string> References(Reading reading, SpecPath path, Fields fields, string key)
    {
        var references = new List<string>();
        foreach (SpecScalar name in fields.Names(key))
        {
            reading.Locate(path / key / references.Count, name.Span);
            references.Add(name.Text);
        }

        return references.ToEquatableArray();
    }
}
