using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>Values that travel as <c>data:</c> URIs (RFC 2397) among the links.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LinkSetData
{
    /// <summary>The value of a relation; null where the relation was not offered or leads elsewhere.</summary>
    /// <param name="links">The links.</param>
    /// <param name="rel">The relation.</param>
    public static DataUri? FindData(this LinkSet links, string rel)
    {
        ArgumentNullException.ThrowIfNull(links);
        return DataUri.TryParse(links.Find(rel)?.Href, out DataUri? data) ? data : null;
    }

    /// <summary>The links with a value in the place of a relation's links.</summary>
    /// <param name="links">The links.</param>
    /// <param name="rel">The relation.</param>
    /// <param name="data">The value; null takes the relation out.</param>
    public static LinkSet WithData(this LinkSet links, string rel, DataUri? data)
    {
        ArgumentNullException.ThrowIfNull(links);
        return links.With(rel, data is null ? null : new Link { Href = data.ToString() });
    }
}
