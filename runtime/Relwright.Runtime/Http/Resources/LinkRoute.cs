using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>The way along one link out of several with the same relation.</summary>
internal sealed class LinkRoute<TParent, T>(Resource<TParent> parent, string relation, Link link, IReadOnlyDictionary<string, object>? variables = null)
    : Route<T>(parent.Sender, parent.Trail.Then(relation))
    where TParent : class, IResourceRecord<TParent>
    where T : class, IResourceRecord<T>
{
    internal override ValueTask<Target> LocateAsync(CallOptions? options, CancellationToken cancellationToken) => new(parent.TargetOf(relation, link, variables));

    internal override Route<T> With(IReadOnlyDictionary<string, object> variables) => new LinkRoute<TParent, T>(parent, relation, link, variables);
}
