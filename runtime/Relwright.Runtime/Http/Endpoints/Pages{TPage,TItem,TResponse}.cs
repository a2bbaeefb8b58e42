using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright;

/// <summary>A list that comes in pages whose answers have a type of their own, for headers and links.</summary>
/// <typeparam name="TPage">What the body of a page is read as.</typeparam>
/// <typeparam name="TItem">The type of an item.</typeparam>
/// <typeparam name="TResponse">The type of a page's answer.</typeparam>
public sealed class Pages<TPage, TItem, TResponse> : Pages<TPage, TItem>
    where TResponse : Response<TPage>
{
    private readonly Func<Response<TPage>, TResponse> _wrap;

    internal Pages(
        Func<CancellationToken, IAsyncEnumerable<Response<TPage>>> pages,
        Func<TPage, IEnumerable<TItem>?> items,
        Func<Response<TPage>, TResponse> wrap,
        CancellationToken cancellationToken)
        : base(pages, items, cancellationToken) => _wrap = wrap;

    /// <summary>A list as an operation would give it; tests make them this way.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="items">The items of a page; null for none.</param>
    public Pages(IAsyncEnumerable<TResponse> pages, Func<TPage, IEnumerable<TItem>?> items)
        : base(pages, items) => _wrap = static page => (TResponse)page;

    /// <inheritdoc cref="Pages{TPage, TItem}.AsPages"/>
    public new async IAsyncEnumerable<TResponse> AsPages()
    {
        await foreach (Response<TPage> page in base.AsPages().ConfigureAwait(false))
            yield return _wrap(page);
    }
}
