using System;
using System.Collections.Generic;

namespace Relwright.Engine.Values;

/// <summary>Where the things of one specification file stand in its text.</summary>
/// <remarks>Kept apart from the model, so that moving text about does not change the model (and so re-emits nothing).</remarks>
internal record SourceMap(EquatableArray<SourceMapEntry> Entries)
{
    public static SourceMap Empty { get; } = new(EquatableArray<SourceMapEntry>.Empty);

    /// <summary>The place of <paramref name="path"/>, or of its nearest ancestor that this file has.</summary>
    /// <param name="path">The address that is looked for.</param>
    /// <param name="depth">How many segments of <paramref name="path"/> the place found stands for.</param>
    public virtual SourceSpan? Find(SpecPath path, out int depth)
    {
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (SourceMapEntry entry in Entries)
            places[entry.Path.Text] = entry.Span;

        for (SpecPath? at = path; at is { } here; at = here.Parent)
        {
            if (places.TryGetValue(here.Text, out SourceSpan span))
            {
                depth = here.Text.Split('/').Length - 1;
                return span;
            }
        }

        depth = -1;
        return null;
    }
}

/// <summary>One address and its place.</summary>
internal readonly record struct SourceMapEntry(SpecPath Path, SourceSpan Span);
