using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>The way to a resource that is in hand already, as an embedded one is.</summary>
internal sealed class HeldRoute<T>(Resource<T> resource, Trail trail) : Route<T>(resource.Sender, trail)
    where T : class, IResourceRecord<T>
{
    internal override ValueTask<Target> LocateAsync(CallOptions? options, CancellationToken cancellationToken) => resource.LocateAsync(options, cancellationToken);

    internal override ValueTask<Resource<T>> ResolveAsync(CallOptions? options, CancellationToken cancellationToken) => new(resource);
}
