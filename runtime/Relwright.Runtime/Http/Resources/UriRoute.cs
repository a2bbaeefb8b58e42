using System;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>The way to a URI that the server gave, as in Location.</summary>
internal sealed class UriRoute<T>(ApiClient client, Uri uri) : Route<T>(client, Trail.From(T.ResourceName))
    where T : class, IResourceRecord<T>
{
    internal override ValueTask<Target> LocateAsync(CallOptions? options, CancellationToken cancellationToken) => new(new Target(uri));
}
