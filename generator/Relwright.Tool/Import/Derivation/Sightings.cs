using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Facts;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Finds where examples show the representation of a resource.</summary>
internal sealed class Sightings(ExampleIndex examples, WireNames names)
{
    /// <summary>Where a described resource is shown: its own page first, JSON first.</summary>
    public IReadOnlyList<Sighting> Of(ResourceFacts resource)
    {
        WireName name = names.Of(resource);
        bool revised = name.Revision > 1;
        return
        [
            .. examples.OfType(name.Rel)
                .Where(seen => revised ? seen.Within.Resource == resource : !IsTwins(seen.Within, name.Rel))
                .Select(seen => new Sighting(seen.Resource, seen.Within.Resource == resource))
                .OrderByDescending(seen => seen.IsOwn),
        ];
    }

    /// <summary>Where a type is shown that no page describes.</summary>
    public IReadOnlyList<Sighting> OfType(string type) => [.. examples.OfType(type).Select(seen => new Sighting(seen.Resource, IsOwn: false))];

    /// <summary>Whether an example is about a later revision of a type, whose representation may differ.</summary>
    private bool IsTwins(SeenBody body, string type) => names.Of(body.Resource) is { Revision: > 1 } twin && string.Equals(twin.Rel, type, StringComparison.Ordinal);
}
