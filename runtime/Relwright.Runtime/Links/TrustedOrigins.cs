using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace Relwright.Links;

/// <summary>The origins that may see credentials: the root's, and those that the client was given.</summary>
internal sealed class TrustedOrigins
{
    private readonly FrozenSet<Origin> _origins;

    internal TrustedOrigins(Uri root, IEnumerable<Uri> allowed)
    {
        HashSet<Origin> origins = [Origin.Of(root)];
        foreach (Uri uri in allowed)
        {
            // Credentials of an API that is spoken over https never travel in the clear, whatever the list says.
            if (UriReference.CheckedRoot(uri).Scheme == root.Scheme || uri.Scheme == Uri.UriSchemeHttps)
                origins.Add(Origin.Of(uri));
        }

        _origins = origins.ToFrozenSet();
    }

    internal bool Include(Uri uri) => _origins.Contains(Origin.Of(uri));
}
