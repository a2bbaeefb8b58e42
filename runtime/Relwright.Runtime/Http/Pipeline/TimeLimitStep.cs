using System;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Http;

/// <summary>Ends a request whose time is over, and keeps that apart from a caller who gave up.</summary>
internal sealed class TimeLimitStep(PipelineStep next, ClientSettings settings) : PipelineStep
{
    internal override async Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        TimeSpan limit = request.Timeout ?? settings.Timeout;
        using CancellationTokenSource timer = new(limit, settings.Time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            return await next.SendAsync(request, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(canceled.Message, canceled, cancellationToken);
        }
        catch (OperationCanceledException canceled) when (timer.IsCancellationRequested)
        {
            throw new ApiTimeoutException(request.Method, request.Uri, limit, canceled);
        }
        catch (OperationCanceledException canceled) when (canceled.InnerException is TimeoutException)
        {
            // The time limit of the given HttpClient, which was shorter than ours.
            throw new ApiTimeoutException(request.Method, request.Uri, null, canceled);
        }
    }
}
