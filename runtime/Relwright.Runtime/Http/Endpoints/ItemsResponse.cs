using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Http;

namespace Relwright;

/// <summary>The answer of an operation whose items come one after another: enumerate it, once, for the items. It holds the connection: dispose it.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class ItemsResponse<T> : StreamedResponse, IAsyncEnumerable<T>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<T>> _items;
    private bool _isTaken;

    /// <summary>An answer as an operation would give it; tests make them this way.</summary>
    /// <param name="items">The items.</param>
    /// <param name="status">The status.</param>
    /// <param name="headers">The header fields.</param>
    public ItemsResponse(IAsyncEnumerable<T> items, HttpStatusCode status = HttpStatusCode.OK, ApiHeaders? headers = null)
        : base(Stream.Null, status, headers)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = _ => items;
    }

    internal ItemsResponse(EndpointCall call, ApiRequest request, ApiResponse response, ItemType<T> items)
        : base(call, request, response)
    {
        AnsweredBody body = new(call.Client.Settings, request.Method, Uri ?? request.Uri, response);
        _items = token => items.ReadAsync(Content, body, token);
    }

    /// <summary>The items as they come.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">While enumerating: the items were enumerated before.</exception>
    /// <exception cref="ApiProtocolException">While enumerating: an item cannot be read.</exception>
    /// <exception cref="BodyTooLargeException">While enumerating: one item is larger than <see cref="ApiClientOptions.MaxBodyBytes"/>.</exception>
    /// <exception cref="IOException">While enumerating: the connection failed.</exception>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (_isTaken)
            throw new InvalidOperationException("The items came as they were read, and were read before; call the operation again.");
        _isTaken = true;
        await foreach (T item in _items(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return item;
    }
}
