using System;
using System.Net.Http;
using Relwright.Links;

namespace Relwright;

/// <summary>
/// A request would have carried a credential header to an origin that is not allowed; nothing was sent. Give the credential as
/// <see cref="ApiClientOptions.Credential"/>, which stays home by itself, or allow the origin with <see cref="ApiClientOptions.AllowedOrigins"/>.
/// </summary>
public sealed class CredentialLeakException : InvalidOperationException
{
    internal CredentialLeakException(HttpMethod method, Uri uri, string header)
        : base($"{method} {SafeText.Of(uri)} was not sent: header '{header}' looks like a credential, and {SafeText.OriginOf(uri)} is not an allowed origin.")
    {
        Uri = uri;
        HeaderName = header;
    }

    /// <summary>Where the request would have gone.</summary>
    public Uri Uri { get; }

    /// <summary>The name of the header.</summary>
    public string HeaderName { get; }
}
