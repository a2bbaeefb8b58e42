using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Http;

/// <summary>Hands the request to <see cref="HttpClient"/> and reads the answer into a pooled buffer, unless the request wants to read it as it comes.</summary>
internal sealed class TransportStep(HttpClient http, long maxBodyBytes) : PipelineStep
{
    internal override async Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = RequestMessage.Of(request);
        HttpResponseMessage answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (request.StreamsAnswer && answer.IsSuccessStatusCode)
            return await OpenAsync(request, answer, cancellationToken).ConfigureAwait(false);
        using (answer)
            return await ReadAsync(request, answer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Leaves the body to whoever gets the answer, which then owns the connection.</summary>
    private static async Task<ApiResponse> OpenAsync(ApiRequest request, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        Uri? uri = answer.RequestMessage?.RequestUri ?? request.Uri;
        try
        {
            return new ApiResponse(answer, await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false)) { Uri = uri };
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private async Task<ApiResponse> ReadAsync(ApiRequest request, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        PooledBody body;
        try
        {
            body = await PooledBody.ReadAsync(request, answer, maxBodyBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken) when (!answer.IsSuccessStatusCode && broken is IOException or InvalidDataException)
        {
            // Of an error the status matters more than a body that cannot be read.
            body = default;
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            // What HttpClient itself throws when it buffers: one exception type for a connection that fails, before or amid the body.
            HttpRequestError error = broken is HttpIOException { HttpRequestError: var known } ? known : HttpRequestError.Unknown;
            throw new HttpRequestException(error, "The connection ended before the body was complete.", broken, answer.StatusCode);
        }

        // A handler that follows redirects by itself shows here; references must resolve against where the answer really came from.
        return new ApiResponse(answer.StatusCode, ApiHeaders.Of(answer), body.Buffer, body.Length) { Uri = answer.RequestMessage?.RequestUri ?? request.Uri };
    }
}
