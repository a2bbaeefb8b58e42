using System.Net.Http;

namespace Relwright.Http;

/// <summary>The table of contents of the pipeline, from the wire outwards.</summary>
internal static class RequestPipeline
{
    internal static PipelineStep Build(HttpClient http, ClientSettings settings)
    {
        PipelineStep step = new TransportStep(http, settings.MaxBodyBytes);        // sends, reads the body up to the cap
        step = new CredentialStep(step, settings);                                 // adds credentials, refreshes them once on 401
        step = new OriginStep(step, http, settings);                               // keeps credentials away from foreign origins
        step = new RedirectStep(step, settings);                                   // follows 301, 302, 303, 307, 308
        step = new RetryAfterStep(step, settings);                                 // waits as Retry-After says on 429 and 503
        step = new TimeLimitStep(step, settings);                                  // ends all of it when the time is over
        return new ObservationStep(step, settings);                                // activity, metrics, log
    }
}
