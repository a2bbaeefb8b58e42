using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Tells which pages are about version twins and which about relations to a type of another name.</summary>
/// <param name="resources">What the pages say.</param>
/// <param name="examples">What they show.</param>
/// <param name="findings">Takes note of what is not as it should be.</param>
internal sealed class WireNames(IReadOnlyDictionary<string, ResourceFacts> resources, ExampleIndex examples, Findings findings)
{
    private readonly Dictionary<string, WireName> _known = new(StringComparer.Ordinal);

    public WireName Of(ResourceFacts resource)
    {
        if (!_known.TryGetValue(resource.Name, out WireName? name))
            _known[resource.Name] = name = Find(resource);
        return name;
    }

    /// <summary>The name without the digits of a revision at its end; null where it has none.</summary>
    public static string? Unrevised(string name, out int revision)
    {
        string bare = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return int.TryParse(name.AsSpan(bare.Length), NumberStyles.None, CultureInfo.InvariantCulture, out revision) && revision > 1 && bare.Length > 0 ? bare : null;
    }

    private WireName Find(ResourceFacts resource)
    {
        string? type = Shown(resource);
        if (Unrevised(resource.Name, out int revision) is { } bare && (type == bare || (type is null && resources.ContainsKey(bare))))
        {
            string evidence = type is null ? $"there is a page of '{bare}'" : $"its examples bear the type '{bare}'";
            findings.Note("version twin", resource.Place, resource.Name, $"taken for revision {revision} of '{bare}': {evidence}");
            return new WireName(bare, revision, null);
        }

        if (type is null || type == resource.Name)
            return new WireName(resource.Name, 1, null);
        return resources.TryGetValue(type, out ResourceFacts? target) ? Alias(resource, type, target) : Unpaged(resource, type);
    }

    /// <summary>The type that the answers to GET bear, where all bear one.</summary>
    private string? Shown(ResourceFacts resource)
    {
        OperationFacts? get = resource.Operations.FirstOrDefault(operation => operation.Verb == "GET");
        string[] types = get is null ? [] : [.. examples.Roots(get, requests: false).Select(root => root.Type).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (types.Length > 1)
            findings.Contradiction("alias", resource.Place, resource.Name, $"the examples of GET bear several types: '{string.Join("', '", types)}'; the first is taken");
        return types.FirstOrDefault();
    }

    private WireName Alias(ResourceFacts resource, string type, ResourceFacts target)
    {
        string[] own =
        [
            .. resource.Properties.Select(property => property.Name).Except(target.Properties.Select(property => property.Name), StringComparer.Ordinal),
            .. resource.Links.Select(link => link.Rel).Except(target.Links.Select(link => link.Rel), StringComparer.Ordinal),
        ];
        if (own.Length == 0)
        {
            findings.Note("alias", resource.Place, resource.Name, $"the examples of GET bear the type '{type}', so it is taken for a relation to that resource");
            return new WireName(resource.Name, 1, type);
        }

        findings.Contradiction("alias", resource.Place, resource.Name,
            $"the examples of GET bear the type '{type}', whose page lacks '{string.Join("', '", own)}'; it keeps a representation of its own");
        return new WireName(type, 1, null);
    }

    private WireName Unpaged(ResourceFacts resource, string type)
    {
        bool saysNothing = resource.Properties.Count + resource.Links.Count == 0;
        findings.Doubt("alias", resource.Place, resource.Name, $"the examples of GET bear the type '{type}', of which there is no page; {(saysNothing ? "it is taken for a relation to that resource" : "it keeps a representation of its own")}");
        return saysNothing ? new WireName(resource.Name, 1, type) : new WireName(type, 1, null);
    }
}
