using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>Where every chain from a client begins. The client keeps the last representation, and asks only whether it changed.</summary>
internal sealed class RootRoute<T>(ApiClient client) : Route<T>(client, Trail.From(T.ResourceName))
    where T : class, IResourceRecord<T>
{
    internal override ValueTask<Target> LocateAsync(CallOptions? options, CancellationToken cancellationToken) => new(new Target(Client.Settings.Root));

    internal override ValueTask<Resource<T>> ResolveAsync(CallOptions? options, CancellationToken cancellationToken) =>
        new(Client.RootCache.GetAsync<T>(Client, HopOptions.Of(options), cancellationToken));
}
