using System.Collections.Generic;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Examples;

/// <summary>A resource, or the input of a request, in an example.</summary>
/// <param name="Type">The name of its type; null where it does not say.</param>
/// <param name="TypeIndex">How many properties stand before the type.</param>
/// <param name="IsInput">Whether it is an input and no resource.</param>
/// <param name="IsJson">Whether the example is JSON.</param>
internal sealed record ObservedResource(
    string? Type,
    int TypeIndex,
    bool IsInput,
    bool IsJson,
    IReadOnlyList<ObservedProperty> Properties,
    IReadOnlyList<ObservedLink> Links,
    IReadOnlyList<ObservedEmbedded> Embedded,
    Place Place)
{
    /// <summary>This and all that stand within it.</summary>
    public IEnumerable<ObservedResource> All()
    {
        yield return this;
        foreach (ObservedEmbedded relation in Embedded)
        {
            foreach (ObservedResource child in relation.Children)
            {
                foreach (ObservedResource within in child.All())
                    yield return within;
            }
        }
    }
}

/// <summary>A relation among the embedded resources of an example.</summary>
/// <param name="Many">Whether it has a list of resources, or several elements.</param>
internal sealed record ObservedEmbedded(string Rel, bool Many, IReadOnlyList<ObservedResource> Children);
