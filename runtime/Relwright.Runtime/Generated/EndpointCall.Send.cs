using System;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Http;

namespace Relwright.Generated;

public sealed partial class EndpointCall
{
    /// <summary>Sends the call; its answer has nothing to read.</summary>
    /// <param name="errors">How errors are read.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Response> SendAsync(ErrorAnswers errors, CallOptions? options, CancellationToken cancellationToken)
    {
        ApiRequest request = Request(options);
        using ApiResponse response = await AnswerAsync(request, errors, cancellationToken).ConfigureAwait(false);
        return new Response(this, request, response);
    }

    /// <summary>Sends the call; its answer has a type of its own, for headers or links.</summary>
    /// <typeparam name="TResponse">The type of the answer.</typeparam>
    /// <param name="errors">How errors are read.</param>
    /// <param name="wrap">Makes the answer.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<TResponse> SendAsync<TResponse>(ErrorAnswers errors, Func<Response, TResponse> wrap, CallOptions? options, CancellationToken cancellationToken) =>
        wrap(await SendAsync(errors, options, cancellationToken).ConfigureAwait(false));

    /// <summary>Sends the call.</summary>
    /// <typeparam name="T">What the body of its answer is read as.</typeparam>
    /// <param name="body">How the body is read.</param>
    /// <param name="errors">How errors are read.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Response<T>> SendAsync<T>(WireType<T> body, ErrorAnswers errors, CallOptions? options, CancellationToken cancellationToken) =>
        SendAsync(BodyTypes.Of(body), errors, options, cancellationToken);

    /// <inheritdoc cref="SendAsync{T}(WireType{T}, ErrorAnswers, CallOptions?, CancellationToken)"/>
    public Task<Response<T>> SendAsync<T>(BodyType<T> body, ErrorAnswers errors, CallOptions? options, CancellationToken cancellationToken) =>
        SendAsync(Request(options), body, errors, cancellationToken);

    /// <summary>Sends the call; its answer has a type of its own, for headers or links.</summary>
    /// <typeparam name="T">What the body of its answer is read as.</typeparam>
    /// <typeparam name="TResponse">The type of the answer.</typeparam>
    /// <param name="body">How the body is read.</param>
    /// <param name="errors">How errors are read.</param>
    /// <param name="wrap">Makes the answer.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<TResponse> SendAsync<T, TResponse>(
        WireType<T> body, ErrorAnswers errors, Func<Response<T>, TResponse> wrap, CallOptions? options, CancellationToken cancellationToken) =>
        SendAsync(BodyTypes.Of(body), errors, wrap, options, cancellationToken);

    /// <inheritdoc cref="SendAsync{T, TResponse}(WireType{T}, ErrorAnswers, Func{Response{T}, TResponse}, CallOptions?, CancellationToken)"/>
    public async Task<TResponse> SendAsync<T, TResponse>(
        BodyType<T> body, ErrorAnswers errors, Func<Response<T>, TResponse> wrap, CallOptions? options, CancellationToken cancellationToken) =>
        wrap(await SendAsync(body, errors, options, cancellationToken).ConfigureAwait(false));

    /// <summary>Sends the call; the body of its answer is read by the caller as it comes.</summary>
    /// <param name="errors">How errors are read.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait for the answer; not the reading of it.</param>
    public async Task<StreamedResponse> SendStreamedAsync(ErrorAnswers errors, CallOptions? options, CancellationToken cancellationToken)
    {
        ApiRequest request = Request(options, streamsAnswer: true);
        return new StreamedResponse(this, request, await AnswerAsync(request, errors, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Sends the call; the body of its answer is read by the caller as it comes, and the answer has a type of its own, for headers.</summary>
    /// <typeparam name="TResponse">The type of the answer.</typeparam>
    /// <param name="errors">How errors are read.</param>
    /// <param name="wrap">Makes the answer.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait for the answer; not the reading of it.</param>
    public async Task<TResponse> SendStreamedAsync<TResponse>(
        ErrorAnswers errors, Func<StreamedResponse, TResponse> wrap, CallOptions? options, CancellationToken cancellationToken)
        where TResponse : StreamedResponse
        => wrap(await SendStreamedAsync(errors, options, cancellationToken).ConfigureAwait(false));

    internal async Task<Response<T>> SendAsync<T>(ApiRequest request, BodyType<T> body, ErrorAnswers errors, CancellationToken cancellationToken)
    {
        using ApiResponse response = await AnswerAsync(request, errors, cancellationToken).ConfigureAwait(false);
        T value = body.Read(new AnsweredBody(Client.Settings, request.Method, response.Uri ?? request.Uri, response));
        return new Response<T>(value, this, request, response);
    }

    private Task<ApiResponse> AnswerAsync(ApiRequest request, ErrorAnswers errors, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Exchange.SendAsync(Client, request, errors, isConditional: false, cancellationToken);
    }
}
