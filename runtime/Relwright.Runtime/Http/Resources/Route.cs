using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>How a <see cref="Navigator{T}"/> gets where it leads.</summary>
internal abstract class Route<T>(ApiClient client, Trail trail)
    where T : class, IResourceRecord<T>
{
    internal ApiClient Client { get; } = client;

    internal Trail Trail { get; } = trail;

    internal abstract ValueTask<Target> LocateAsync(CallOptions? options, CancellationToken cancellationToken);

    internal virtual async ValueTask<Resource<T>> ResolveAsync(CallOptions? options, CancellationToken cancellationToken)
    {
        Target target = await LocateAsync(options, cancellationToken).ConfigureAwait(false);
        return await GetAsync(target, options, cancellationToken).ConfigureAwait(false);
    }

    internal virtual Route<T> With(IReadOnlyDictionary<string, object> variables) =>
        throw new InvalidOperationException($"{Trail.Text} does not end with a link, so it has no variables.");

    private protected Task<Resource<T>> GetAsync(Target target, CallOptions? options, CancellationToken cancellationToken) =>
        Exchange.GetAsync<T>(Client, ApiCall.Get<T>(), target, HopOptions.Of(options), cancellationToken);
}
