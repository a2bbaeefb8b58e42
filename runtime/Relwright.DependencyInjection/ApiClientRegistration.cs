using System;
using System.Net.Http;
using System.Threading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Relwright;

/// <summary>
/// Registers generated clients with a service collection. Each gets an <see cref="HttpClient"/> of <see cref="IHttpClientFactory"/> whose handler follows no redirects and
/// keeps no cookies, since the client's own pipeline decides where credentials go.
/// </summary>
public static class ApiClientRegistration
{
    /// <summary>Registers a client as a singleton, so that it keeps its root representation.</summary>
    /// <typeparam name="TInterface">What consumers ask for.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">The collection.</param>
    /// <param name="root">The URI of the root resource.</param>
    /// <param name="configure">Sets options; the logger factory and, where there is one, the clock come from the container unless set here.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers.</returns>
    public static IHttpClientBuilder AddApiClient<TInterface, TClient>(this IServiceCollection services, Uri root, Action<ApiClientOptions>? configure = null)
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
        => AddApiClient<TInterface, TClient>(services, root, (_, options) => configure?.Invoke(options));

    /// <summary>Registers a client as a singleton whose options need other services, such as a source of tokens.</summary>
    /// <typeparam name="TInterface">What consumers ask for.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">The collection.</param>
    /// <param name="root">The URI of the root resource.</param>
    /// <param name="configure">Sets options with the help of the container.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers.</returns>
    public static IHttpClientBuilder AddApiClient<TInterface, TClient>(this IServiceCollection services, Uri root, Action<IServiceProvider, ApiClientOptions> configure)
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
    {
        CheckArguments(services, root, configure);
        string name = typeof(TInterface).FullName ?? typeof(TInterface).Name;
        services.AddSingleton<TInterface>(provider => Create<TClient>(provider, name, root, configure));
        return AddHttp(services, name);
    }

    /// <summary>Registers a client under a name, for several accounts or tenants of one API: a keyed singleton with the name as its key.</summary>
    /// <typeparam name="TInterface">What consumers ask for.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">The collection.</param>
    /// <param name="name">The key of the service.</param>
    /// <param name="root">The URI of the root resource.</param>
    /// <param name="configure">Sets options with the help of the container.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers.</returns>
    public static IHttpClientBuilder AddApiClient<TInterface, TClient>(
        this IServiceCollection services, string name, Uri root, Action<IServiceProvider, ApiClientOptions>? configure = null)
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Action<IServiceProvider, ApiClientOptions> given = configure ?? (static (_, _) => { });
        CheckArguments(services, root, given);
        string httpName = $"{typeof(TInterface).FullName}:{name}";
        services.AddKeyedSingleton<TInterface>(name, (provider, _) => Create<TClient>(provider, httpName, root, given));
        return AddHttp(services, httpName);
    }

    private static void CheckArguments(IServiceCollection services, Uri root, Action<IServiceProvider, ApiClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(configure);
        if (!root.IsAbsoluteUri)
            throw new ArgumentException("The URI of the root must be absolute.", nameof(root));
    }

    // The handler stays for the life of the process and renews its connections itself, so a singleton that holds it does not keep old DNS answers.
    private static IHttpClientBuilder AddHttp(IServiceCollection services, string name) => services
        .AddHttpClient(name, static http => http.Timeout = Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(static () => ApiHttp.CreateHandler())
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan);

    private static TClient Create<TClient>(IServiceProvider provider, string name, Uri root, Action<IServiceProvider, ApiClientOptions> configure)
        where TClient : class, IApiClient<TClient>
    {
        ApiClientOptions options = new()
        {
            LoggerFactory = provider.GetService<ILoggerFactory>(),
            TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System,
        };
        configure(provider, options);
        return TClient.Create(provider.GetRequiredService<IHttpClientFactory>().CreateClient(name), root, options);
    }
}
