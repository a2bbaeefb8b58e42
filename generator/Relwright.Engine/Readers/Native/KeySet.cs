using System;
using System.Collections.Generic;

namespace Relwright.Engine.Readers.Native;

/// <summary>The keys that a mapping of the format can have. Each reader states its own, here and nowhere else.</summary>
/// <param name="definition">The definition in <c>specs/native.schema.json</c> that lists the same keys.</param>
/// <param name="thing">What the mapping describes, for messages.</param>
internal sealed class KeySet(string definition, string thing, params string[] keys)
{
    private readonly HashSet<string> _known = new(keys, StringComparer.Ordinal);

    public string Definition { get; } = definition;

    public string Thing { get; } = thing;

    public IReadOnlyList<string> Keys { get; } = keys;

    public bool Has(string key) => _known.Contains(key);
}
