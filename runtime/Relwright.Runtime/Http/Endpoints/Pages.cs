using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright;

/// <summary>A list that comes in pages: enumerate it for its items, or <see cref="AsPages"/> for the pages themselves. Each enumeration asks anew.</summary>
/// <typeparam name="TPage">What the body of a page is read as.</typeparam>
/// <typeparam name="TItem">The type of an item.</typeparam>
public class Pages<TPage, TItem> : IAsyncEnumerable<TItem>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<Response<TPage>>> _pages;
    private readonly Func<TPage, IEnumerable<TItem>?> _items;
    private readonly CancellationToken _cancellationToken;

    internal Pages(
        Func<CancellationToken, IAsyncEnumerable<Response<TPage>>> pages, Func<TPage, IEnumerable<TItem>?> items, CancellationToken cancellationToken)
    {
        _pages = pages;
        _items = items;
        _cancellationToken = cancellationToken;
    }

    /// <summary>A list as an operation would give it; tests make them this way.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="items">The items of a page; null for none.</param>
    public Pages(IAsyncEnumerable<Response<TPage>> pages, Func<TPage, IEnumerable<TItem>?> items)
        : this(_ => pages, items, default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(items);
    }

    /// <summary>The pages, each with what came beside its body. A page is asked for when the one before it has been taken.</summary>
    /// <exception cref="LinkNotFollowableException">While enumerating: the next page is no http or https URI, or one that was read already.</exception>
    public IAsyncEnumerable<Response<TPage>> AsPages() => WalkAsync(default);

    /// <inheritdoc/>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (Response<TPage> page in WalkAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (TItem item in _items(page.Value) ?? [])
                yield return item;
        }
    }

    private async IAsyncEnumerable<Response<TPage>> WalkAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Either may end the wait: the token of the call, or the one of the enumeration.
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken);
        await foreach (Response<TPage> page in _pages(either.Token).WithCancellation(either.Token).ConfigureAwait(false))
            yield return page;
    }
}
