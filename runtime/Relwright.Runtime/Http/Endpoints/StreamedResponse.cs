using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright;

/// <summary>
/// The answer of an operation that succeeded, whose body is read as it comes. It holds the connection: dispose it. Neither the time limit nor
/// <see cref="ApiClientOptions.MaxBodyBytes"/> is for the body; <see cref="Response.RawBody"/> is empty.
/// </summary>
public class StreamedResponse : Response, IDisposable, IAsyncDisposable
{
    private readonly ApiResponse? _response;

    /// <summary>An answer as an operation would give it; tests make them this way.</summary>
    /// <param name="content">The body; it is closed with the answer.</param>
    /// <param name="status">The status.</param>
    /// <param name="headers">The header fields.</param>
    public StreamedResponse(Stream content, HttpStatusCode status = HttpStatusCode.OK, ApiHeaders? headers = null)
        : base(status, headers)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
    }

    /// <summary>The same answer, as another type has it.</summary>
    /// <param name="original">The answer, which is not to be used any more.</param>
    protected StreamedResponse(StreamedResponse original)
        : base(original)
    {
        _response = original._response;
        Content = original.Content;
    }

    internal StreamedResponse(EndpointCall call, ApiRequest request, ApiResponse response)
        : base(call, request, response)
    {
        _response = response;
        Content = response.BodyStream ?? new MemoryStream(response.Body.ToArray(), writable: false);
    }

    /// <summary>The body, decompressed. Reading it can fail with an <see cref="IOException"/> where the connection does.</summary>
    public Stream Content { get; }

    /// <summary>How many octets the server says that the body has; <see langword="null"/> where it says nothing, as of a compressed body.</summary>
    public long? ContentLength => long.TryParse(Headers["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : null;

    /// <summary>Closes the body, and the connection where it was not read to its end.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        Content.Dispose();
        _response?.Dispose();
    }
}
