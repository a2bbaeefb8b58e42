using System;
using System.Net.Http;

namespace Relwright;

/// <summary>A redirect that is not followed: a loop, one too many, or one to where no HTTP leads.</summary>
public sealed class RedirectException : ApiProtocolException
{
    internal RedirectException(HttpMethod method, Uri uri, ApiResponse response, string why)
        : base(method, uri, response, "the redirect is not followed: " + why)
    {
    }
}
