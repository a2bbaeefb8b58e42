using System;
using System.Net;
using System.Net.Http;
using Relwright.Http;
using Relwright.Links;

namespace Relwright;

/// <summary>
/// A success, or a redirect, that does not keep to the protocol: no body where one was promised, a media type that nobody asked for, a body that cannot be read, a
/// creation that does not say what was created.
/// </summary>
public class ApiProtocolException : Exception
{
    internal ApiProtocolException(HttpMethod method, Uri uri, ApiResponse response, string what, Exception? inner = null)
        : base($"{method} {SafeText.Of(uri)} answered {(int)response.Status}, but {what}.", inner)
    {
        Method = method;
        Uri = uri;
        Status = response.Status;
        Headers = response.Headers;
        MediaType = MediaTypes.NameOf(response.Headers);
        RawBody = response.Body.ToArray();
    }

    /// <summary>The method of the request. The server may have done what it asked for.</summary>
    public HttpMethod Method { get; }

    /// <summary>The URI that answered.</summary>
    public Uri Uri { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The header fields.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>The body's media type without parameters, or <see langword="null"/>.</summary>
    public string? MediaType { get; }

    /// <summary>The body as it came.</summary>
    public ReadOnlyMemory<byte> RawBody { get; }
}
