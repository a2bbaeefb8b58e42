using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>
/// Lets a request to a foreign origin pass only if nothing on it is a credential: neither the client's (the next step adds none there), nor one that
/// the given <see cref="HttpClient"/> or the call would add.
/// </summary>
internal sealed class OriginStep(PipelineStep next, HttpClient http, ClientSettings settings) : PipelineStep
{
    internal override Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (!settings.MayCarryCredentials(request))
        {
            foreach (var header in http.DefaultRequestHeaders.NonValidated)
                Refuse(request, header.Key);
            foreach (KeyValuePair<string, string> header in request.Headers)
                Refuse(request, header.Key);
            if (settings.Credential is not null)
                settings.Logger.LeavingWithoutCredentials(request.Operation, SafeText.OriginOf(request.Uri));
        }

        return next.SendAsync(request, cancellationToken);
    }

    private static void Refuse(ApiRequest request, string header)
    {
        if (CredentialNames.Match(header))
            throw new CredentialLeakException(request.Method, request.Uri, header);
    }
}
