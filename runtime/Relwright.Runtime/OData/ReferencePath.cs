using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright;

/// <summary>The address of the reference (<c>$ref</c>) by which an entity is tied to another one that lives elsewhere.</summary>
/// <typeparam name="T">The entity referred to.</typeparam>
public readonly struct ReferencePath<T>
    where T : class, IEntity<T>
{
    private readonly ODataLocation _location;

    internal ReferencePath(ODataLocation entity) => _location = entity.Then("$ref");

    /// <summary>Gets the reference: the URL of the entity.</summary>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success.</exception>
    public Task<Response<ODataReference>> GetAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _location.Call("GET", T.TypeName).SendAsync(ODataReference.Wire, ODataError.Answers, options, cancellationToken);

    /// <summary>Has it refer to another entity.</summary>
    /// <param name="target">The entity.</param>
    /// <param name="ifMatch">Which state may be changed; by default any.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success.</exception>
    public Task<Response> SetAsync(EntityPath<T> target, IfMatch ifMatch = default, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _location.Call("PUT", T.TypeName).Body(new ODataReference(target.ToUri()), ODataReference.Wire).If(ifMatch).SendAsync(ODataError.Answers, options, cancellationToken);

    /// <summary>Has it refer to nothing.</summary>
    /// <param name="ifMatch">Which state may be changed; by default any.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success.</exception>
    public Task<Response> RemoveAsync(IfMatch ifMatch = default, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _location.Call("DELETE", T.TypeName).If(ifMatch).SendAsync(ODataError.Answers, options, cancellationToken);

    /// <summary>The path behind the root of the service, escaped.</summary>
    public override string ToString() => _location.ToString();
}
