using System;

namespace Relwright.Links;

/// <summary>Scheme, host and port: what credentials are bound to. RFC 6454, section 4.</summary>
internal readonly record struct Origin(string Scheme, string Host, int Port)
{
    internal static Origin Of(Uri uri) => new(uri.Scheme, uri.IdnHost, uri.Port);
}
