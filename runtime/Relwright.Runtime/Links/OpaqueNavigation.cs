using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright;

/// <summary>What can be done with a resource that no specification describes.</summary>
public static class OpaqueNavigation
{
    /// <param name="reference">A resource in hand, or a chain that leads to one.</param>
    extension(ResourceReference<OpaqueResource> reference)
    {
        /// <summary>Gets the resource: its links, and all else as unknown members.</summary>
        /// <param name="options">What holds for this call only.</param>
        /// <param name="cancellationToken">Ends the wait.</param>
        /// <exception cref="ApiException">The server answered with something else than a success.</exception>
        public Task<Resource<OpaqueResource>> GetAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Calls.GetAsync(reference, default(QueryBuilder), options, cancellationToken);

        /// <summary>Goes on along a relation, which leads to a resource that is opaque as well.</summary>
        /// <param name="relation">The relation, as the server spells it.</param>
        public Navigator<OpaqueResource> Follow(string relation) => Calls.Follow<OpaqueResource, OpaqueResource>(reference, relation);
    }
}
