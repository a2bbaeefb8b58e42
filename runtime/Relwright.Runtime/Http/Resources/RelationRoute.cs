using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>One relation further than its parent: what the parent embeds costs no request, what it links to costs one.</summary>
internal sealed class RelationRoute<TParent, T>(
    ResourceReference<TParent> parent, string relation, Func<TParent, T?>? embedded, IReadOnlyDictionary<string, object>? variables = null)
    : Route<T>(parent.Sender, parent.Trail.Then(relation))
    where TParent : class, IResourceRecord<TParent>
    where T : class, IResourceRecord<T>
{
    internal override async ValueTask<Target> LocateAsync(CallOptions? options, CancellationToken cancellationToken)
    {
        Resource<TParent> from = await parent.ResolveAsync(options, cancellationToken).ConfigureAwait(false);
        if (Embedded(from) is { Uri: { } uri } child)
            return new Target(uri, child.ETag);
        return Linked(from);
    }

    internal override async ValueTask<Resource<T>> ResolveAsync(CallOptions? options, CancellationToken cancellationToken)
    {
        Resource<TParent> from = await parent.ResolveAsync(options, cancellationToken).ConfigureAwait(false);
        return Embedded(from) ?? await GetAsync(Linked(from), options, cancellationToken).ConfigureAwait(false);
    }

    internal override Route<T> With(IReadOnlyDictionary<string, object> variables) => new RelationRoute<TParent, T>(parent, relation, embedded, variables);

    private Resource<T>? Embedded(Resource<TParent> from) =>
        variables is null && embedded?.Invoke(from.Value) is { } child ? from.Child(child) : null;

    private Target Linked(Resource<TParent> from) => from.AllLinks.Find(relation) is { } link
        ? from.TargetOf(relation, link, variables)
        : throw Trail.NotOffered(TParent.ResourceName, relation, from.AllLinks);
}
