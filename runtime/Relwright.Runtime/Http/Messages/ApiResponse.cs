using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;

namespace Relwright;

/// <summary>
/// One answer: status, headers, body. Tests that fake an API make them with the public constructors and return them from an override of
/// <see cref="ApiClient.SendAsync"/>. Whoever gets one disposes it; <see cref="Body"/> of an answer off the wire is valid until then.
/// </summary>
public sealed class ApiResponse : IDisposable
{
    private byte[]? _pooled;
    private HttpResponseMessage? _owner;

    /// <summary>An answer with the given bytes as body.</summary>
    /// <param name="status">The status.</param>
    /// <param name="headers">Header fields; say <c>Content-Type</c> here when there is a body.</param>
    /// <param name="body">The body; empty for none.</param>
    public ApiResponse(HttpStatusCode status, IEnumerable<KeyValuePair<string, string>>? headers = null, ReadOnlyMemory<byte> body = default)
    {
        Status = status;
        Headers = headers switch { null => ApiHeaders.Empty, ApiHeaders given => given, _ => new ApiHeaders(headers) };
        Body = body;
    }

    /// <summary>An answer whose body is a record, with the generic media type of the format unless the headers say another.</summary>
    /// <param name="status">The status.</param>
    /// <param name="record">What the body represents.</param>
    /// <param name="headers">Further header fields, such as <c>ETag</c>.</param>
    /// <param name="format">How to write the record.</param>
    public ApiResponse(HttpStatusCode status, IRequestBody record, IEnumerable<KeyValuePair<string, string>>? headers = null, WireFormat format = WireFormat.Json)
    {
        ArgumentNullException.ThrowIfNull(record);
        Status = status;
        List<KeyValuePair<string, string>> fields = headers is null ? [] : [.. headers];
        if (!fields.Exists(static f => string.Equals(f.Key, "Content-Type", StringComparison.OrdinalIgnoreCase)))
            fields.Add(new("Content-Type", format == WireFormat.Json ? "application/json" : "application/xml"));
        Headers = new ApiHeaders(fields);
        Body = format == WireFormat.Json ? record.ToJson() : record.ToXml();
    }

    /// <summary>An answer whose body is read as it comes, for requests that ask for that (<see cref="ApiRequest.StreamsAnswer"/>).</summary>
    /// <param name="status">The status.</param>
    /// <param name="headers">Header fields; say <c>Content-Type</c> here.</param>
    /// <param name="bodyStream">The body; it is closed with the answer.</param>
    public ApiResponse(HttpStatusCode status, IEnumerable<KeyValuePair<string, string>>? headers, Stream bodyStream)
        : this(status, headers)
    {
        ArgumentNullException.ThrowIfNull(bodyStream);
        BodyStream = bodyStream;
    }

    internal ApiResponse(HttpResponseMessage owner, Stream bodyStream)
        : this(owner.StatusCode, ApiHeaders.Of(owner), bodyStream) => _owner = owner;

    internal ApiResponse(HttpStatusCode status, ApiHeaders headers, byte[]? pooled, int length)
    {
        Status = status;
        Headers = headers;
        _pooled = pooled;
        Body = pooled.AsMemory(0, length);
    }

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The header fields.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>The body as it came, decompressed; empty for none.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>The body where it is read as it comes; <see langword="null"/> where <see cref="Body"/> has it.</summary>
    public Stream? BodyStream { get; private set; }

    /// <summary>The URI that answered, after redirects and without credentials; <see langword="null"/> means the one asked.</summary>
    public Uri? Uri { get; init; }

    /// <summary>Whether the status is 2xx.</summary>
    public bool IsSuccess => (int)Status is >= 200 and <= 299;

    /// <summary>Gives the body's buffer back, or closes its stream with the connection. <see cref="Body"/> is empty afterwards.</summary>
    public void Dispose()
    {
        BodyStream?.Dispose();
        BodyStream = null;
        _owner?.Dispose();
        _owner = null;
        if (_pooled is { } pooled)
        {
            _pooled = null;
            Body = default;
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    // Moves buffer and stream, so the original's Dispose no longer gives it back.
    internal ApiResponse At(Uri? uri, ApiHeaders? headers = null)
    {
        ApiResponse moved = new(Status, headers ?? Headers, Body) { _pooled = _pooled, BodyStream = BodyStream, _owner = _owner, Uri = uri };
        _pooled = null;
        BodyStream = null;
        _owner = null;
        return moved;
    }
}
