using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>The last representation of the root, with the ETag that tells whether it still holds. RFC 9110, section 13.1.2.</summary>
internal sealed class RootCache
{
    private volatile object? _last;

    internal async Task<Resource<T>> GetAsync<T>(ApiClient client, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
    {
        Resource<T>? last = _last as Resource<T>;
        ApiCall call = ApiCall.Get<T>() with { IfNoneMatch = last?.ETag };
        Resource<T>? now = await Exchange.GetIfModifiedAsync<T>(client, call, new Target(client.Settings.Root), options, cancellationToken).ConfigureAwait(false);
        if (now is null)
            return last!;
        _last = now;
        return now;
    }
}
