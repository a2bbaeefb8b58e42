using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>One call: builds the request, sends it through the client's seam, tells success from failure.</summary>
internal static class Exchange
{
    /// <summary>Sends a call; every answer but a success, or a 304 to a condition, becomes the API's exception.</summary>
    internal static async Task<ApiAnswer> SendAsync(ApiClient client, ApiCall call, Target target, CallOptions? options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ApiRequest request = RequestBuilder.Build(client.Settings, call, target, options);
        ApiResponse response = await SendAsync(client, request, ErrorAnswers.None, call.IfNoneMatch is not null, cancellationToken).ConfigureAwait(false);
        return new ApiAnswer(client, request, response);
    }

    /// <summary>Sends a request; every answer but a success, or a 304 to a condition, becomes the API's exception.</summary>
    internal static async Task<ApiResponse> SendAsync(
        ApiClient client, ApiRequest request, ErrorAnswers errors, bool isConditional, CancellationToken cancellationToken)
    {
        ApiResponse response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccess || (response.Status == HttpStatusCode.NotModified && isConditional))
            return response;

        using (response)
            throw errors.CreateException(client.Settings, request, response);
    }

    internal static async Task<Resource<T>> GetAsync<T>(ApiClient client, ApiCall call, Target target, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
    {
        using ApiAnswer answer = await SendAsync(client, call, target, options, cancellationToken).ConfigureAwait(false);
        return answer.ReadResource<T>(isSameResource: true);
    }

    /// <summary>The new representation, or null when the server says that the ETag still holds.</summary>
    internal static async Task<Resource<T>?> GetIfModifiedAsync<T>(ApiClient client, ApiCall call, Target target, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
    {
        using ApiAnswer answer = await SendAsync(client, call, target, options, cancellationToken).ConfigureAwait(false);
        return answer.Status == HttpStatusCode.NotModified ? null : answer.ReadResource<T>(isSameResource: true);
    }
}
