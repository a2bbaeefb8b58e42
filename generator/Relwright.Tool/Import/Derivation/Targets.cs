using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relwright.Tool.Import.Facts;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Tells which resource a relation or an answer leads to.</summary>
/// <param name="resources">The resources that pages describe.</param>
/// <param name="names">What they are called on the wire.</param>
/// <param name="examples">What pages show.</param>
internal sealed class Targets(IReadOnlyDictionary<string, ResourceFacts> resources, WireNames names, ExampleIndex examples)
{
    private readonly HashSet<string> _shown = [.. examples.Types];
    private readonly SortedSet<string> _unpaged = new(StringComparer.Ordinal);

    /// <summary>The types that something leads to and no page describes, though examples show them.</summary>
    public IReadOnlyCollection<string> Unpaged => _unpaged;

    /// <summary>The resource that a link of this relation leads to: the one of that name, where a page describes it.</summary>
    public string? OfLink(string rel) => resources.ContainsKey(rel) ? rel : OfType(rel);

    /// <summary>The resource that is embedded under a relation with a type: the relation's own where that has the type, else the type's.</summary>
    /// <param name="rel">The relation.</param>
    /// <param name="type">The type that the embedded resource bears; null where it bears none.</param>
    public string? OfEmbedded(string rel, string? type)
    {
        if (type is null || (resources.TryGetValue(rel, out ResourceFacts? own) && Bears(own, type)))
            return OfLink(rel);
        return resources.ContainsKey(type) ? type : OfType(type);
    }

    /// <summary>The resource of a label or of a page, whichever is known; the pages' labels and targets disagree at times.</summary>
    public string? OfAnswer(string label, string? page) => Paged(label) ?? Paged(Stem(page)) ?? OfType(label);

    /// <summary>A resource that only examples show; null where they do not.</summary>
    public string? OfType(string type)
    {
        if (resources.ContainsKey(type))
            return type;
        if (!_shown.Contains(type))
            return null;
        _unpaged.Add(type);
        return type;
    }

    private bool Bears(ResourceFacts resource, string type) => names.Of(resource) is var name && (name.Rel == type || name.SameAs == type);

    private string? Paged(string? name) =>
        string.IsNullOrEmpty(name) ? null
        : resources.ContainsKey(name) ? name
        : resources.Keys.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    private static string? Stem(string? page)
    {
        string? stem = page is null ? null : Path.GetFileNameWithoutExtension(page.Split('#', 2)[0]);
        return stem is not null && stem.EndsWith("_ref", StringComparison.OrdinalIgnoreCase) ? stem[..^4] : stem;
    }
}
