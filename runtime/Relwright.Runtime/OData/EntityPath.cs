using System;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright;

/// <summary>The address of an entity. Making one sends nothing; what it leads to, and what can be done there, the API's own extension members offer.</summary>
/// <typeparam name="T">The entity.</typeparam>
public readonly struct EntityPath<T>
    where T : class, IEntity<T>
{
    internal EntityPath(ODataLocation location) => Location = location;

    /// <summary>The address.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ODataLocation Location { get; }

    /// <summary>Gets the entity.</summary>
    /// <param name="query">Which members, and what to bring along.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success.</exception>
    /// <exception cref="ApiProtocolException">There is none: the path ends in a navigation that leads nowhere; see <see cref="GetOrNullAsync"/>.</exception>
    public Task<Response<T>> GetAsync(Action<EntityQuery<T>>? query = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        Asked(query).SendAsync(Wire.Record<T>(), ODataError.Answers, options, cancellationToken);

    /// <summary>Gets the entity that a navigation leads to, or <see langword="null"/> where it leads to none: then the status is 204 (OData Protocol 4.01, section 11.2.7).</summary>
    /// <param name="query">Which members, and what to bring along.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success; a path that the service does not know is none.</exception>
    public Task<Response<T?>> GetOrNullAsync(Action<EntityQuery<T>>? query = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        Asked(query).SendAsync(BodyTypes.Optional(Wire.Record<T>()), ODataError.Answers, options, cancellationToken);

    /// <summary>The same entity, known to be of a derived type; the service refuses if it is not.</summary>
    /// <typeparam name="TDerived">The derived type.</typeparam>
    public EntityPath<TDerived> OfType<TDerived>()
        where TDerived : class, T, IEntity<TDerived> => new(Location.Cast<TDerived>());

    /// <summary>The absolute URL, as a reference to the entity needs it.</summary>
    /// <exception cref="InvalidOperationException">The path was not made by a client.</exception>
    public Uri ToUri() => Location.Absolute();

    /// <summary>The path behind the root of the service, escaped.</summary>
    public override string ToString() => Location.ToString();

    private EndpointCall Asked(Action<EntityQuery<T>>? query)
    {
        EntityQuery<T> asked = new();
        query?.Invoke(asked);
        return Location.Call("GET", T.TypeName).Ask(asked.Parts);
    }
}
