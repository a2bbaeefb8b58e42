using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Generated;

public sealed partial class EndpointCall
{
    /// <summary>Reads items that come one after another.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">How items are read.</param>
    /// <param name="errors">How errors are read.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait for the answer and for items.</param>
    public ItemStream<T> Items<T>(ItemType<T> items, ErrorAnswers errors, CallOptions? options, CancellationToken cancellationToken)
    {
        ApiRequest request = Request(options, streamsAnswer: true);
        return new ItemStream<T>(token => OpenAsync(request, items, errors, token), cancellationToken);
    }

    private async Task<ItemsResponse<T>> OpenAsync<T>(ApiRequest request, ItemType<T> items, ErrorAnswers errors, CancellationToken cancellationToken) =>
        new(this, request, await AnswerAsync(request, errors, cancellationToken).ConfigureAwait(false), items);
}
