using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright;

/// <summary>Something that leads to a <typeparamref name="T"/>: one in hand (<see cref="Resource{T}"/>) or the way to one (<see cref="Navigator{T}"/>).</summary>
/// <typeparam name="T">The record of the resource.</typeparam>
public abstract class ResourceReference<T>
    where T : class, IResourceRecord<T>
{
    private protected ResourceReference()
    {
    }

    internal abstract ApiClient Sender { get; }

    internal abstract Trail Trail { get; }

    /// <summary>The representation: the one in hand, or got with as few requests as the way to it takes.</summary>
    internal abstract ValueTask<Resource<T>> ResolveAsync(CallOptions? options, CancellationToken cancellationToken);

    /// <summary>The URI only: the last request of the way is not sent.</summary>
    internal abstract ValueTask<Target> LocateAsync(CallOptions? options, CancellationToken cancellationToken);
}
