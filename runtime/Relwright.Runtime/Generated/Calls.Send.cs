using System;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Http;
using Relwright.Links;

namespace Relwright.Generated;

public static partial class Calls
{
    /// <summary>Gets the resource, also where its parent embeds it: whoever asks wants the state of now.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="reference">What leads to it.</param>
    /// <param name="query">Query parameters of the operation.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task<Resource<T>> GetAsync<T>(
        ResourceReference<T> reference, QueryBuilder query = default, CallOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IResourceRecord<T>
        => GetAsync(reference, ApiCall.Get<T>() with { Query = query }, options, cancellationToken);

    /// <summary>Gets the resource as the call says.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="reference">What leads to it.</param>
    /// <param name="call">The request.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<Resource<T>> GetAsync<T>(ResourceReference<T> reference, ApiCall call, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
    {
        ArgumentNullException.ThrowIfNull(reference);
        bool isPlain = call.Query.Pairs.Count == 0 && options is not { Headers.Count: > 0 } and not { Query.Count: > 0 };
        if (isPlain && reference is Navigator<T> { Route: RootRoute<T> root })
            return await root.ResolveAsync(options, cancellationToken).ConfigureAwait(false);

        Target target = await reference.LocateAsync(options, cancellationToken).ConfigureAwait(false);
        return await Exchange.GetAsync<T>(reference.Sender, call.About<T>(), target, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks whether the resource changed since it came.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="resource">The resource in hand.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<Refresh<T>> RefreshAsync<T>(Resource<T> resource, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
    {
        ArgumentNullException.ThrowIfNull(resource);
        Target target = await resource.LocateAsync(options, cancellationToken).ConfigureAwait(false);
        ApiCall call = ApiCall.Get<T>() with { IfNoneMatch = resource.ETag };
        Resource<T>? now = await Exchange.GetIfModifiedAsync<T>(resource.Sender, call, target, options, cancellationToken).ConfigureAwait(false);
        return new Refresh<T>(now is not null, now ?? resource);
    }

    /// <summary>Sends a request whose answer has nothing to read.</summary>
    /// <typeparam name="T">The record that the operation belongs to.</typeparam>
    /// <param name="reference">What leads to it.</param>
    /// <param name="call">The request.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task SendAsync<T>(ResourceReference<T> reference, ApiCall call, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
    {
        using ApiAnswer answer = await AnswerAsync(reference, call, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a request whose answer represents a resource.</summary>
    /// <typeparam name="T">The record that the operation belongs to.</typeparam>
    /// <typeparam name="TResult">The record that the answer represents.</typeparam>
    /// <param name="reference">What leads to the resource.</param>
    /// <param name="call">The request.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<Resource<TResult>> SendAsync<T, TResult>(ResourceReference<T> reference, ApiCall call, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
        where TResult : class, IResourceRecord<TResult>
    {
        using ApiAnswer answer = await AnswerAsync(reference, call, options, cancellationToken).ConfigureAwait(false);

        // After POST the body is about something else than the URI asked: RFC 9110, section 6.4.2.
        return answer.ReadResource<TResult>(isSameResource: call.Method is "GET" || (call.Method is "PUT" or "PATCH" && typeof(T) == typeof(TResult)));
    }

    /// <summary>Sends a request that makes a resource whose answer says where it is.</summary>
    /// <typeparam name="T">The record that the operation belongs to.</typeparam>
    /// <typeparam name="TResult">The record of the new resource.</typeparam>
    /// <param name="reference">What leads to the resource.</param>
    /// <param name="call">The request.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<Created<TResult>> CreateAsync<T, TResult>(ResourceReference<T> reference, ApiCall call, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
        where TResult : class, IResourceRecord<TResult>
    {
        using ApiAnswer answer = await AnswerAsync(reference, call, options, cancellationToken).ConfigureAwait(false);
        return answer.ReadCreated<TResult>();
    }

    private static async Task<ApiAnswer> AnswerAsync<T>(ResourceReference<T> reference, ApiCall call, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
    {
        ArgumentNullException.ThrowIfNull(reference);
        Target target = await reference.LocateAsync(options, cancellationToken).ConfigureAwait(false);

        // Only the value that is sent knows which state it was made from: an entity tag met on the way may be newer or older.
        if (reference is Navigator<T> && call.BodyETag is { } own)
            target = target with { ETag = own };
        return await Exchange.SendAsync(reference.Sender, call.About<T>(), target, options, cancellationToken).ConfigureAwait(false);
    }
}
