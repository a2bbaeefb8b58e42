using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Http;
using Relwright.Links;

namespace Relwright.Generated;

public static partial class Calls
{
    /// <summary>The items of a collection: those it embeds cost nothing, else each link of the relation is followed.</summary>
    /// <typeparam name="TParent">The record of the collection.</typeparam>
    /// <typeparam name="TItem">The record of an item.</typeparam>
    /// <param name="reference">What leads to the collection.</param>
    /// <param name="relation">The relation of the items.</param>
    /// <param name="embedded">Picks the items from a collection that embeds them.</param>
    /// <param name="options">What this call is told; query and headers go to the collection's request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static IAsyncEnumerable<Resource<TItem>> ListAsync<TParent, TItem>(
        ResourceReference<TParent> reference, string relation, Func<TParent, EquatableList<TItem>?>? embedded, CallOptions? options, CancellationToken cancellationToken)
        where TParent : class, IResourceRecord<TParent>
        where TItem : class, IResourceRecord<TItem>
        => ListAsync(reference, relation, embedded, next: null, options, cancellationToken);

    /// <summary>The items of a collection that comes in pages.</summary>
    /// <typeparam name="TParent">The record of the collection, of which each page is one.</typeparam>
    /// <typeparam name="TItem">The record of an item.</typeparam>
    /// <param name="reference">What leads to the first page.</param>
    /// <param name="relation">The relation of the items.</param>
    /// <param name="embedded">Picks the items from a page that embeds them.</param>
    /// <param name="next">The relation that leads to the next page; <see langword="null"/>: there are no pages.</param>
    /// <param name="options">What this call is told; query and headers go to the first page's request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="LinkNotFollowableException">A page leads to one that was read already.</exception>
    public static async IAsyncEnumerable<Resource<TItem>> ListAsync<TParent, TItem>(
        ResourceReference<TParent> reference,
        string relation,
        Func<TParent, EquatableList<TItem>?>? embedded,
        string? next,
        CallOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TParent : class, IResourceRecord<TParent>
        where TItem : class, IResourceRecord<TItem>
    {
        ArgumentNullException.ThrowIfNull(reference);
        HashSet<Uri> pages = [];
        Resource<TParent>? page = await CollectionAsync(reference, options, cancellationToken).ConfigureAwait(false);
        while (page is not null)
        {
            if (embedded?.Invoke(page.Value) is { } items)
            {
                foreach (TItem item in items)
                    yield return page.Child(item);
            }
            else
            {
                foreach (Link link in page.AllLinks.FindAll(relation))
                    yield return await GetLinkedAsync<TParent, TItem>(page, relation, link, options, cancellationToken).ConfigureAwait(false);
            }

            page = next is not null && page.AllLinks.Find(next) is { } further
                ? await NextAsync(page, next, further, pages, options, cancellationToken).ConfigureAwait(false)
                : null;
        }
    }

    private static ValueTask<Resource<T>> CollectionAsync<T>(ResourceReference<T> reference, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
    {
        bool asksMore = options is { Query.Count: > 0 } or { Headers.Count: > 0 };
        return asksMore ? new(GetAsync(reference, default(QueryBuilder), options, cancellationToken)) : reference.ResolveAsync(options, cancellationToken);
    }

    private static Task<Resource<TItem>> GetLinkedAsync<TParent, TItem>(
        Resource<TParent> page, string relation, Link link, CallOptions? options, CancellationToken cancellationToken)
        where TParent : class, IResourceRecord<TParent>
        where TItem : class, IResourceRecord<TItem>
        => Exchange.GetAsync<TItem>(page.Sender, ApiCall.Get<TItem>(), page.TargetOf(relation, link), HopOptions.Of(options), cancellationToken);

    private static Task<Resource<T>> NextAsync<T>(
        Resource<T> page, string next, Link link, HashSet<Uri> pages, CallOptions? options, CancellationToken cancellationToken)
        where T : class, IResourceRecord<T>
    {
        Target target = page.TargetOf(next, link);
        if (page.Representation is { } read)
            pages.Add(read);
        return pages.Add(target.Uri)
            ? Exchange.GetAsync<T>(page.Sender, ApiCall.Get<T>(), target, HopOptions.Of(options), cancellationToken)
            : throw new LinkNotFollowableException(next, link.Href, "leads back to a page that was read already");
    }
}
