using System;
using System.Collections.Generic;
using System.Linq;
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
        if (response.Status != HttpStatusCode.Unauthorized || credential is KeyCredential || !request.CanRepeat)
            return response;

        response.Dispose();
        settings.Logger.RefreshingCredential(request.Operation);
        parts = await credential.GetAsync(request, refresh: true, cancellationToken).ConfigureAwait(false);
        return await SendWithAsync(request, parts, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ApiResponse> SendWithAsync(ApiRequest request, IReadOnlyList<CredentialPart> parts, CancellationToken cancellationToken)
    {
        KeyValuePair<string, string>[] query = [.. parts.Where(part => part.Place is CredentialPlace.Query).Select(part => KeyValuePair.Create(part.Name, part.Value))];
        ApiRequest carrying = Attach(request, parts, query);
        ApiResponse response;
        try
        {
            response = await next.SendAsync(carrying, cancellationToken).ConfigureAwait(false);
        }
        catch (BodyTooLargeException e) when (query.Length > 0 && e.Uri == carrying.Uri)
        {
            throw new BodyTooLargeException(request.Method, request.Uri, e.Status, e.MaxBytes);
        }

        // Outside of this step nobody sees a key that travelled in the query, nor does a redirect that repeats it take it along.
        ApiHeaders headers = WithoutKey(response.Headers, query);
        Uri? uri = response.Uri == carrying.Uri ? request.Uri : response.Uri;
        return uri == response.Uri && headers == response.Headers ? response : response.At(uri, headers);
    }

    private static ApiHeaders WithoutKey(ApiHeaders headers, KeyValuePair<string, string>[] query)
    {
        if (headers["Location"] is not { } location || QueryText.Without(location, query) is var bare && bare == location)
            return headers;
        return new ApiHeaders(headers.Select(field =>
            string.Equals(field.Key, "Location", StringComparison.OrdinalIgnoreCase) ? new(field.Key, QueryText.Without(field.Value, query)) : field));
    }

    private static ApiRequest Attach(ApiRequest request, IReadOnlyList<CredentialPart> parts, KeyValuePair<string, string>[] query)
    {
        List<KeyValuePair<string, string>> headers = [.. request.Headers];
        foreach (CredentialPart part in parts)
        {
            switch (part.Place)
            {
                case CredentialPlace.Query:
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

        // A link that a server made of the request's own URI may have the key in it already.
        Uri bare = query.Length == 0 ? request.Uri : new Uri(QueryText.Without(request.Uri.AbsoluteUri, query));
        return request.With(QueryText.Append(bare, query), headers);
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
