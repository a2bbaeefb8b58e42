using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright;

/// <summary>
/// Items that come one after another, each as soon as it is there: enumerate it for the items, or <see cref="OpenAsync"/> it for what comes beside them.
/// Each enumeration asks anew. Neither the time limit nor <see cref="ApiClientOptions.MaxBodyBytes"/> is for all of the items; the latter is for each.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class ItemStream<T> : IAsyncEnumerable<T>
{
    private readonly Func<CancellationToken, Task<ItemsResponse<T>>> _open;
    private readonly CancellationToken _cancellationToken;

    internal ItemStream(Func<CancellationToken, Task<ItemsResponse<T>>> open, CancellationToken cancellationToken)
    {
        _open = open;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Items as an operation would give them; tests make them this way.</summary>
    /// <param name="items">The items.</param>
    public ItemStream(IAsyncEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _open = _ => Task.FromResult(new ItemsResponse<T>(items));
    }

    /// <summary>Sends the request and gives the answer with its headers, whose items are still to be read.</summary>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    public async Task<ItemsResponse<T>> OpenAsync(CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken);
        return await _open(either.Token).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        // Either may end the wait: the token of the call, or the one of the enumeration.
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken);
        ItemsResponse<T> response = await _open(either.Token).ConfigureAwait(false);
        await using (((IAsyncDisposable)response).ConfigureAwait(false))
        {
            await foreach (T item in response.WithCancellation(either.Token).ConfigureAwait(false))
                yield return item;
        }
    }
}
