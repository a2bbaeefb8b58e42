using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Relwright.OData;

namespace Relwright.Generated;

/// <summary>What emitted code calls where an API lets entities be added, changed and deleted.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntityCalls
{
    /// <summary>Adds an entity to a collection. Where the service answers with nothing, as to <c>Prefer: return=minimal</c>, the entity is the one that was sent.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="path">The collection.</param>
    /// <param name="value">The entity.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task<Response<T>> AddAsync<T>(CollectionPath<T> path, T value, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IEntity<T>
    {
        System.ArgumentNullException.ThrowIfNull(value);
        return path.Location.Call("POST", T.TypeName).Body(value, Wire.Record<T>()).SendAsync(ODataBodies.Or(Wire.Record<T>(), value), ODataError.Answers, options, cancellationToken);
    }

    /// <summary>Changes an entity by a merge patch. The service answers with the entity as it is then, or with nothing.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TPatch">Its merge patch.</typeparam>
    /// <param name="path">The entity.</param>
    /// <param name="patch">The change.</param>
    /// <param name="ifMatch">Which state may be changed; by default any.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task<Response<T?>> PatchAsync<T, TPatch>(EntityPath<T> path, TPatch patch, IfMatch ifMatch, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IEntity<T>
        where TPatch : class, IRecord<TPatch>
    {
        System.ArgumentNullException.ThrowIfNull(patch);
        return path.Location.Call("PATCH", T.TypeName).Body(patch, Wire.Record<TPatch>()).If(ifMatch)
            .SendAsync(BodyTypes.Optional(BodyTypes.Of(Wire.Record<T>())), ODataError.Answers, options, cancellationToken);
    }

    /// <summary>Deletes an entity.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="path">The entity.</param>
    /// <param name="ifMatch">Which state may be deleted; by default any.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task<Response> DeleteAsync<T>(EntityPath<T> path, IfMatch ifMatch, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IEntity<T>
        => path.Location.Call("DELETE", T.TypeName).If(ifMatch).SendAsync(ODataError.Answers, options, cancellationToken);
}
