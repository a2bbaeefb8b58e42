using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Http;

/// <summary>Hands the request to <see cref="HttpClient"/> and reads the answer into a pooled buffer.</summary>
internal sealed class TransportStep(HttpClient http, long maxBodyBytes) : PipelineStep
{
    internal override async Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = RequestMessage.Of(request);
        using HttpResponseMessage answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
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
