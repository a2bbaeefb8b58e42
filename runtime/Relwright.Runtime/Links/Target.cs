using System;

namespace Relwright.Links;

/// <summary>Where a request goes, and the state that the resource there was last seen in.</summary>
internal readonly record struct Target(Uri Uri, string? ETag = null)
{
    /// <summary>Where a link leads, seen from the representation that held it.</summary>
    internal static Target Of(Uri representation, string relation, Link link, System.Collections.Generic.IReadOnlyDictionary<string, object>? variables = null)
    {
        string href = link.Templated == true ? LinkTemplate.Expand(relation, link.Href, variables) : link.Href;
        Uri uri = UriReference.Resolve(representation, href) ?? throw new LinkNotFollowableException(relation, link.Href);
        return new Target(uri, link.ETag);
    }
}
