using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>Adds the credential to requests that may have it. On 401 it asks for a fresh one and repeats the request, once.</summary>
internal sealed class CredentialStep(PipelineStep next, ClientSettings settings) : PipelineStep
{
    internal override async Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (settings.Credential is not { } credential || !settings.MayCarryCredentials(request))
            return await next.SendAsync(request, cancellationToken).ConfigureAwait(false);

        IReadOnlyList<CredentialPart> parts = await credential.GetAsync(request, refresh: false, cancellationToken).ConfigureAwait(false);
        ApiResponse response = await SendWithAsync(request, parts, cancellationToken).ConfigureAwait(false);
        if (response.Status != HttpStatusCode.Unauthorized || credential is KeyCredential)
            return response;

        response.Dispose();
        settings.Logger.RefreshingCredential(request.Operation);
        parts = await credential.GetAsync(request, refresh: true, cancellationToken).ConfigureAwait(false);
        return await SendWithAsync(request, parts, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ApiResponse> SendWithAsync(ApiRequest request, IReadOnlyList<CredentialPart> parts, CancellationToken cancellationToken)
    {
        ApiRequest carrying = Attach(request, parts);
        ApiResponse response = await next.SendAsync(carrying, cancellationToken).ConfigureAwait(false);

        // Outside of this step nobody sees a key that travelled in the query.
        return response.Uri == carrying.Uri ? response.At(request.Uri) : response;
    }

    private static ApiRequest Attach(ApiRequest request, IReadOnlyList<CredentialPart> parts)
    {
        List<KeyValuePair<string, string>> headers = [.. request.Headers];
        List<KeyValuePair<string, string>> query = [];
        foreach (CredentialPart part in parts)
        {
            switch (part.Place)
            {
                case CredentialPlace.Query:
                    query.Add(new(part.Name, part.Value));
                    break;
                case CredentialPlace.Cookie:
                    AddCookie(headers, $"{part.Name}={part.Value}");
                    break;
                default:
                    // A header that the caller gave for this one call goes before the client's credential.
                    if (request.Header(part.Name) is null)
                        headers.Add(new(part.Name, part.Value));
                    break;
            }
        }

        return request.With(QueryText.Append(request.Uri, query), headers);
    }

    // One Cookie header with all pairs: RFC 6265, section 5.4.
    private static void AddCookie(List<KeyValuePair<string, string>> headers, string pair)
    {
        int at = headers.FindIndex(static h => string.Equals(h.Key, "Cookie", StringComparison.OrdinalIgnoreCase));
        if (at < 0)
            headers.Add(new("Cookie", pair));
        else
            headers[at] = new("Cookie", $"{headers[at].Value}; {pair}");
    }
}
