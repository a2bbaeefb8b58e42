using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>Follows redirects: RFC 9110, section 15.4. Each hop passes the origin and credential steps anew.</summary>
internal sealed class RedirectStep(PipelineStep next, ClientSettings settings) : PipelineStep
{
    internal override async Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        HashSet<(HttpMethod, string)>? visited = null;
        while (true)
        {
            ApiResponse response = await next.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (!IsRedirect(response.Status) || response.Headers["Location"] is not { } location)
                return response;

            using (response)
            {
                Uri from = response.Uri ?? request.Uri;
                visited ??= [(request.Method, request.Uri.AbsoluteUri)];
                request = Next(request, from, response, location);
                if (visited.Count > settings.MaxRedirects)
                    throw new RedirectException(request.Method, from, response, $"more than {settings.MaxRedirects} redirects");
                if (!visited.Add((request.Method, request.Uri.AbsoluteUri)))
                    throw new RedirectException(request.Method, from, response, "it leads back to where it began");
                settings.Logger.Redirected(request.Operation, (int)response.Status, SafeText.OriginOf(request.Uri));
            }
        }
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private static ApiRequest Next(ApiRequest request, Uri from, ApiResponse response, string location)
    {
        Uri target = UriReference.Resolve(from, location)
            ?? throw new RedirectException(request.Method, from, response, "its Location is no http or https URI");
        bool becomesGet = (int)response.Status == 303 || ((int)response.Status is 301 or 302 && request.Method == HttpMethod.Post);
        ApiRequest next = becomesGet ? request.AsGet() : request;
        if (!next.CanRepeat)
            throw new RedirectException(request.Method, from, response, "its body is a stream that cannot be read a second time");
        return next.To(target, from.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp);
    }
}
