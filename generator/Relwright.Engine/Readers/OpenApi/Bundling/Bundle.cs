using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>A document with all that it refers to, wherever that was.</summary>
/// <param name="file">The file of the document.</param>
internal sealed class Bundle(SpecTree file)
{
    private readonly List<(string Bundled, SpecTree File, string Pointer)> _moved = [];

    public SpecTree File { get; } = file;

    /// <summary>The names of types whose definitions have other names in the bundle, by the latter.</summary>
    public Dictionary<string, string> TypeNames { get; } = new(StringComparer.Ordinal);

    public void Moved(string bundled, SpecTree from, string pointer) => _moved.Add((bundled, from, pointer));

    /// <summary>The file and the pointer in it of what stands at a pointer of the bundle.</summary>
    public (SpecTree File, string Pointer) Origin(string pointer)
    {
        (string bundled, SpecTree from, string start) = _moved
            .Where(one => pointer == one.Bundled || pointer.StartsWith(one.Bundled + "/", StringComparison.Ordinal))
            .OrderByDescending(one => one.Bundled.Length)
            .DefaultIfEmpty(("", File, ""))
            .First();
        return (from, start + pointer.Substring(bundled.Length));
    }
}
