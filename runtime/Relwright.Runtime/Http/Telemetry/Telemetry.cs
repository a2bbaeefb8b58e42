using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Relwright.Http;

/// <summary>Activities under the name of the API's source, metrics under the meter "Relwright". Names follow OpenTelemetry's for HTTP where it has one.</summary>
internal sealed class Telemetry(string sourceName)
{
    private static readonly Meter s_meter = new("Relwright");
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("relwright.call.duration", "s", "Time from a call to its answer.");
    private static readonly Counter<long> s_retries = s_meter.CreateCounter<long>("relwright.call.retries", "{retry}", "Requests repeated after Retry-After.");

    // One source a name, for as long as the process lives: listeners see each source once, however many clients there are.
    private static readonly ConcurrentDictionary<string, ActivitySource> s_sources = new(StringComparer.Ordinal);

    private readonly ActivitySource _source = s_sources.GetOrAdd(sourceName, static name => new ActivitySource(name));

    internal Activity? Start(ApiRequest request)
    {
        Activity? activity = _source.StartActivity($"{request.Method.Method} {request.Operation}".TrimEnd(), ActivityKind.Internal);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("http.request.method", request.Method.Method);
            activity.SetTag("relwright.operation", request.Operation);
            activity.SetTag("server.address", request.Uri.IdnHost);
            activity.SetTag("server.port", request.Uri.Port);
        }

        return activity;
    }

    internal static void Complete(Activity? activity, string api, ApiRequest request, ApiResponse response, TimeSpan elapsed)
    {
        int status = (int)response.Status;
        activity?.SetTag("http.response.status_code", status);
        if (status >= 400)
            activity?.SetStatus(ActivityStatusCode.Error);
        TagList tags = Tags(api, request);
        tags.Add("http.response.status_code", status);
        s_duration.Record(elapsed.TotalSeconds, tags);
    }

    internal static void Fail(Activity? activity, string api, ApiRequest request, Exception failure, TimeSpan elapsed)
    {
        string type = failure.GetType().FullName!;
        activity?.SetTag("error.type", type);
        activity?.SetStatus(ActivityStatusCode.Error);
        TagList tags = Tags(api, request);
        tags.Add("error.type", type);
        s_duration.Record(elapsed.TotalSeconds, tags);
    }

    internal static void CountRetry(string api, ApiRequest request) => s_retries.Add(1, Tags(api, request));

    private static TagList Tags(string api, ApiRequest request) => new()
    {
        { "relwright.api", api },
        { "relwright.operation", request.Operation },
        { "http.request.method", request.Method.Method },
    };
}
