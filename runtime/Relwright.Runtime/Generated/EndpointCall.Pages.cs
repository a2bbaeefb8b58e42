using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using Relwright.Http;
using Relwright.Links;

namespace Relwright.Generated;

public sealed partial class EndpointCall
{
    /// <summary>Goes through a list page by page.</summary>
    /// <typeparam name="TPage">What the body of a page is read as.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="body">How a page is read.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="next">What the page says of where the next one is; <see langword="null"/>: the header <c>Link</c> says it (RFC 8288).</param>
    /// <param name="errors">How errors are read.</param>
    /// <param name="options">What this call is told; query and headers go to the first page's request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Pages<TPage, TItem> Pages<TPage, TItem>(
        WireType<TPage> body,
        Func<TPage, IEnumerable<TItem>?> items,
        Func<TPage, string?>? next,
        ErrorAnswers errors,
        CallOptions? options,
        CancellationToken cancellationToken)
    {
        ApiRequest first = Request(options);
        return new Pages<TPage, TItem>(token => WalkAsync(first, BodyTypes.Of(body), next, errors, token), items, cancellationToken);
    }

    /// <summary>Goes through a list page by page; the answer of each page has a type of its own, for headers or links.</summary>
    /// <typeparam name="TPage">What the body of a page is read as.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <typeparam name="TResponse">The type of a page's answer.</typeparam>
    /// <param name="body">How a page is read.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="next">What the page says of where the next one is; <see langword="null"/>: the header <c>Link</c> says it (RFC 8288).</param>
    /// <param name="errors">How errors are read.</param>
    /// <param name="wrap">Makes the answer of a page.</param>
    /// <param name="options">What this call is told; query and headers go to the first page's request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Pages<TPage, TItem, TResponse> Pages<TPage, TItem, TResponse>(
        WireType<TPage> body,
        Func<TPage, IEnumerable<TItem>?> items,
        Func<TPage, string?>? next,
        ErrorAnswers errors,
        Func<Response<TPage>, TResponse> wrap,
        CallOptions? options,
        CancellationToken cancellationToken)
        where TResponse : Response<TPage>
    {
        ApiRequest first = Request(options);
        return new Pages<TPage, TItem, TResponse>(token => WalkAsync(first, BodyTypes.Of(body), next, errors, token), items, wrap, cancellationToken);
    }

    private async IAsyncEnumerable<Response<TPage>> WalkAsync<TPage>(
        ApiRequest first, BodyType<TPage> body, Func<TPage, string?>? next, ErrorAnswers errors, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HashSet<Uri> read = [];
        ApiRequest? request = first;
        while (request is not null)
        {
            Response<TPage> page = await SendAsync(request, body, errors, cancellationToken).ConfigureAwait(false);
            read.Add(request.Uri);
            yield return page;
            string? link = next is null ? LinkHeader.Find(page.Headers, "next") : next(page.Value);
            request = string.IsNullOrEmpty(link) ? null : Next(first, page.Uri ?? request.Uri, link, read);
        }
    }

    private ApiRequest Next(ApiRequest first, Uri page, string link, HashSet<Uri> read)
    {
        Uri uri = UriReference.Resolve(page, link) ?? throw new LinkNotFollowableException("next", link);
        if (read.Contains(uri))
            throw new LinkNotFollowableException("next", link, "leads back to a page that was read already");
        return new ApiRequest(HttpMethod.Get, uri) { Operation = Operation, Headers = _headers.All, Timeout = first.Timeout };
    }
}
