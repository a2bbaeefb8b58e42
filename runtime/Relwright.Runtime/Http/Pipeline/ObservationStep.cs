using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Http;

/// <summary>Tells activity, meter and log what happened: method, operation, origin, status, time; never headers, bodies, paths or query.</summary>
internal sealed class ObservationStep(PipelineStep next, ClientSettings settings) : PipelineStep
{
    internal override async Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using Activity? activity = settings.Telemetry.Start(request);
        long start = settings.Time.GetTimestamp();
        string api = settings.Description.Name;
        try
        {
            ApiResponse response = await next.SendAsync(request, cancellationToken).ConfigureAwait(false);
            TimeSpan elapsed = settings.Time.GetElapsedTime(start);
            Telemetry.Complete(activity, api, request, response, elapsed);
            settings.Logger.Answered(request.Method.Method, request.Operation, (int)response.Status, elapsed.TotalMilliseconds);
            return response;
        }
        catch (Exception failure)
        {
            TimeSpan elapsed = settings.Time.GetElapsedTime(start);
            Telemetry.Fail(activity, api, request, failure, elapsed);
            settings.Logger.Failed(request.Method.Method, request.Operation, failure.GetType().Name, elapsed.TotalMilliseconds);
            throw;
        }
    }
}
