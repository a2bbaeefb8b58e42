using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Http;

namespace Relwright;

/// <summary>
/// What the generated clients have in common. Thread-safe; holds no connection of its own, so it is not disposed.
/// </summary>
/// <example>
/// Tests need no server: derive from the generated client and answer requests from memory.
/// <code>
/// sealed class FakeUcwa() : UcwaClient(new HttpClient(), new Uri("https://ucwa.test/"))
/// {
///     protected override Task&lt;ApiResponse&gt; SendAsync(ApiRequest request, CancellationToken cancellationToken) => Task.FromResult(request.Uri.AbsolutePath switch
///     {
///         "/" => new ApiResponse(HttpStatusCode.OK, new Application { … }),
///         _ => new ApiResponse(HttpStatusCode.NotFound),
///     });
/// }
/// </code>
/// </example>
public abstract class ApiClient
{
    private readonly PipelineStep _pipeline;

    /// <summary>Makes a client.</summary>
    /// <param name="http">Sends its requests. Its handler should follow no redirects and keep no cookies: see <see cref="ApiHttp"/>.</param>
    /// <param name="root">The URI of the root resource, http or https.</param>
    /// <param name="description">What holds for the API as a whole.</param>
    /// <param name="options">Read once; <see langword="null"/>: the defaults.</param>
    /// <exception cref="ArgumentException">The root is no absolute http or https URI, or the API does not speak the chosen format.</exception>
    protected ApiClient(HttpClient http, Uri root, ApiDescription description, ApiClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(description);
        Settings = new ClientSettings(root, description, options ?? new ApiClientOptions());
        _pipeline = RequestPipeline.Build(http, Settings);
    }

    internal ClientSettings Settings { get; }

    internal RootCache RootCache { get; } = new();

    /// <summary>
    /// Sends one request and gives its answer, whatever the status is. This is the one way to the wire: override it to fake an API, or to see every request.
    /// The base adds credentials, follows redirects, honours Retry-After, and keeps the time limit.
    /// </summary>
    /// <param name="request">The request, without credentials.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The answer; the caller disposes it.</returns>
    /// <exception cref="ApiTimeoutException">The time limit passed.</exception>
    /// <exception cref="CredentialLeakException">A credential would have gone to an origin that is not allowed.</exception>
    /// <exception cref="RedirectException">A redirect is not followed.</exception>
    /// <exception cref="BodyTooLargeException">The body exceeds <see cref="ApiClientOptions.MaxBodyBytes"/>.</exception>
    /// <exception cref="HttpRequestException">The connection failed.</exception>
    protected internal virtual Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _pipeline.SendAsync(request, cancellationToken);
    }

    /// <summary>The way to the root resource, where every chain begins.</summary>
    /// <typeparam name="T">The record of the root resource.</typeparam>
    protected Navigator<T> Root<T>()
        where T : class, IResourceRecord<T>
        => new(new RootRoute<T>(this));
}
