using System.Collections.Generic;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>Keys with values, in the order of the text. No key stands twice and none is empty.</summary>
internal sealed class SpecMapping(SourceSpan span, IReadOnlyList<SpecEntry> entries) : SpecNode(span)
{
    public IReadOnlyList<SpecEntry> Entries { get; } = entries;

    public SpecEntry? Find(string key)
    {
        foreach (SpecEntry entry in Entries)
        {
            if (string.Equals(entry.Key, key, System.StringComparison.Ordinal))
                return entry;
        }

        return null;
    }
}
