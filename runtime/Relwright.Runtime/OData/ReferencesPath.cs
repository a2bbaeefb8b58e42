using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright;

/// <summary>The address of the references (<c>$ref</c>) by which an entity is tied to others that live elsewhere.</summary>
/// <typeparam name="T">The entities referred to.</typeparam>
public readonly struct ReferencesPath<T>
    where T : class, IEntity<T>
{
    private readonly ODataLocation _collection;

    internal ReferencesPath(ODataLocation collection) => _collection = collection;

    /// <summary>Lists the references, page by page.</summary>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">While enumerating: an answer is no success.</exception>
    public Pages<ODataPage<ODataReference>, ODataReference> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _collection.Then("$ref").Call("GET", T.TypeName).ListOf(ODataReference.Wire, options, cancellationToken);

    /// <summary>Adds a reference.</summary>
    /// <param name="target">The entity to refer to.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success.</exception>
    public Task<Response> AddAsync(EntityPath<T> target, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _collection.Then("$ref").Call("POST", T.TypeName).Body(new ODataReference(target.ToUri()), ODataReference.Wire).SendAsync(ODataError.Answers, options, cancellationToken);

    /// <summary>Removes a reference. The entity itself stays.</summary>
    /// <param name="key">The key of the entity referred to.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success.</exception>
    public Task<Response> RemoveAsync(EntityKey key, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _collection.Key(key).Then("$ref").Call("DELETE", T.TypeName).SendAsync(ODataError.Answers, options, cancellationToken);

    /// <summary>The path of the collection behind the root of the service, escaped.</summary>
    public override string ToString() => _collection.ToString();
}
