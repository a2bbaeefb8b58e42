using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace OnlineMeetings.Server;

/// <summary>An answer, before it takes a form.</summary>
internal sealed record Answer(int Status)
{
    public Representation? Body { get; init; }

    public ErrorBody? Error { get; init; }

    public string? ETag { get; init; }

    public string? Location { get; init; }

    /// <summary>Whether a byte order mark goes in front, as some of this API's bodies have it.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>What the server thinks of the request.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Which case it was; null for the plain one.</summary>
    public string? Case { get; init; }

    /// <summary>The rule that the request broke.</summary>
    public string? Rule { get; init; }

    public bool IsEmpty => Body is null && Error is null;

    public async Task WriteAsync(HttpResponse response, BodyForm form, bool typeLast, CancellationToken cancellationToken)
    {
        response.StatusCode = Status;
        response.Headers["X-MS-Correlation-Id"] = Guid.NewGuid().ToString();
        if (ETag is not null)
        {
            response.Headers.ETag = ETag;
        }

        if (Location is not null)
        {
            response.Headers.Location = Location;
        }

        if (Status == 401)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        if (IsEmpty)
        {
            return;
        }

        (byte[] body, response.ContentType) = form is BodyForm.Json
            ? (Error is null ? JsonForm.Write(Body!, typeLast) : JsonForm.Write(Error), "application/json; charset=utf-8")
            : (Error is null ? XmlForm.Write(Body!) : XmlForm.Write(Error), "application/xml; charset=utf-8");
        if (ByteOrderMark)
        {
            body = [.. Encoding.UTF8.Preamble, .. body];
        }

        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellationToken);
    }
}
