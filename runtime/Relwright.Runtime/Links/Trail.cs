using System.Collections.Generic;

namespace Relwright.Links;

/// <summary>The relations from where a chain began, for messages.</summary>
internal sealed record Trail(string Text, int Hops)
{
    internal static Trail From(string resourceName) => new(resourceName, 0);

    internal Trail Then(string relation) => new($"{Text} → {relation}", Hops + 1);

    /// <summary>The exception for a chain that ends here because the resource does not offer the last relation.</summary>
    internal LinkNotOfferedException NotOffered(string resourceName, string relation, LinkSet links)
    {
        List<string> offered = [];
        foreach ((string rel, _) in links.All)
        {
            if (!offered.Contains(rel) && offered.Count < 100)
                offered.Add(rel);
        }

        return new LinkNotOfferedException(resourceName, relation, Hops, Text, offered);
    }
}
