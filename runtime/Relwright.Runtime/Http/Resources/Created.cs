using System;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Http;

namespace Relwright;

/// <summary>The server made a resource and said where it is (201 and Location, RFC 9110, section 15.3.2).</summary>
/// <typeparam name="T">The record of the resource.</typeparam>
public sealed class Created<T>
    where T : class, IResourceRecord<T>
{
    internal Created(ApiClient client, Uri location, ApiHeaders headers)
    {
        Location = location;
        Headers = headers;
        Resource = new Navigator<T>(new UriRoute<T>(client, location));
    }

    /// <summary>Where it is, absolute.</summary>
    public Uri Location { get; }

    /// <summary>The headers of the answer.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>The way to it, for its other verbs.</summary>
    public Navigator<T> Resource { get; }

    /// <summary>Gets it.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Resource<T>> GetAsync(CancellationToken cancellationToken = default) => Calls.GetAsync(Resource, default(QueryBuilder), null, cancellationToken);
}
