using System;
using System.Net;
using System.Net.Http;

namespace Relwright;

/// <summary>Everything an answer said that was not a success.</summary>
public sealed record ApiFailure
{
    /// <summary>The method of the request.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The URI that answered, without credentials.</summary>
    public required Uri Uri { get; init; }

    /// <summary>The status.</summary>
    public required HttpStatusCode Status { get; init; }

    /// <summary>The header fields.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>The body as it came; empty for none, and for one beyond <see cref="ApiClientOptions.MaxBodyBytes"/>.</summary>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>The body's media type without parameters, or <see langword="null"/>.</summary>
    public string? MediaType { get; init; }

    /// <summary>What identifies the request for support, or <see langword="null"/>.</summary>
    public string? RequestId { get; init; }

    /// <summary>The error code of the body; <see langword="null"/> where the body told none or could not be read.</summary>
    public string? Code { get; init; }

    /// <summary>The subcode of the body; <see langword="null"/> where the body told none or could not be read.</summary>
    public string? Subcode { get; init; }

    /// <summary>The server's message; <see langword="null"/> where the body told none or could not be read.</summary>
    public string? Message { get; init; }

    /// <summary>How long the server asks to wait before the next attempt, or <see langword="null"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Method, status and code; neither body nor query.</summary>
    public override string ToString() => ApiException.MessageOf(this);
}
