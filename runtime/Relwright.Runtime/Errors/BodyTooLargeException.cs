using System;
using System.Net;
using System.Net.Http;
using Relwright.Links;

namespace Relwright;

/// <summary>A body exceeds <see cref="ApiClientOptions.MaxBodyBytes"/>, by its Content-Length or when read. Nothing beyond the limit was buffered.</summary>
public sealed class BodyTooLargeException : Exception
{
    internal BodyTooLargeException(HttpMethod method, Uri uri, HttpStatusCode status, long maxBytes)
        : base($"{method} {SafeText.Of(uri)} answered {(int)status} with a body of more than {maxBytes} bytes.")
    {
        Uri = uri;
        Status = status;
        MaxBytes = maxBytes;
    }

    /// <summary>The URI that answered.</summary>
    public Uri Uri { get; }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The limit in bytes.</summary>
    public long MaxBytes { get; }
}
