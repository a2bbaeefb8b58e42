using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Http;

/// <summary>Repeats an idempotent request after 429 or 503 when Retry-After says how long to wait, within <see cref="RetryOptions"/>.</summary>
internal sealed class RetryAfterStep(PipelineStep next, ClientSettings settings) : PipelineStep
{
    internal override async Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            ApiResponse response = await next.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (attempt >= settings.MaxAttempts || !IsIdempotent(request.Method) || !request.CanRepeat || !AsksToWait(response.Status)
                || RetryAfter.Read(response.Headers, settings.Time) is not { } delay || delay > settings.MaxDelay)
                return response;

            int status = (int)response.Status;
            response.Dispose();
            settings.Logger.WaitingToRetry(request.Operation, status, delay.TotalSeconds, attempt + 1);
            Telemetry.CountRetry(settings.Description.Name, request);
            await Task.Delay(delay, settings.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool AsksToWait(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;

    // RFC 9110, section 9.2.2.
    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Put || method == HttpMethod.Delete
        || method == HttpMethod.Options || method == HttpMethod.Trace;
}
