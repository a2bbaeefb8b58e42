using System;
using System.ComponentModel;
using System.Net;
using Relwright.Errors;
using Relwright.Generated;
using Relwright.Http;

namespace Relwright;

/// <summary>The answer of an operation that succeeded: what came beside its body, and the body as it came.</summary>
public class Response
{
    private readonly EndpointCall? _call;
    private readonly ApiRequest? _request;

    /// <summary>An answer as an operation would give it; tests make them this way.</summary>
    /// <param name="status">The status.</param>
    /// <param name="headers">The header fields.</param>
    /// <param name="rawBody">The body as it would have come.</param>
    public Response(HttpStatusCode status = HttpStatusCode.OK, ApiHeaders? headers = null, ReadOnlyMemory<byte> rawBody = default)
    {
        Status = status;
        Headers = headers ?? ApiHeaders.Empty;
        RawBody = rawBody;
    }

    /// <summary>The same answer, as another type has it.</summary>
    /// <param name="original">The answer.</param>
    protected Response(Response original)
    {
        ArgumentNullException.ThrowIfNull(original);
        _call = original._call;
        _request = original._request;
        Status = original.Status;
        Headers = original.Headers;
        RawBody = original.RawBody;
        RequestId = original.RequestId;
        Uri = original.Uri;
    }

    internal Response(EndpointCall call, ApiRequest request, ApiResponse response)
    {
        _call = call;
        _request = request;
        Status = response.Status;
        Headers = response.Headers;
        RawBody = response.Body.ToArray();
        RequestId = FailureReader.RequestIdOf(call.Client.Settings.Description, response.Headers);
        Uri = response.Uri ?? request.Uri;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The header fields.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>The body as it came, decompressed; empty for none.</summary>
    public ReadOnlyMemory<byte> RawBody { get; }

    /// <summary>What identifies the request for support, or <see langword="null"/>.</summary>
    public string? RequestId { get; }

    /// <summary>The URI that answered, after redirects and without credentials; <see langword="null"/> for an answer made by hand.</summary>
    public Uri? Uri { get; }

    /// <summary>The status; neither body nor headers, which may hold secrets.</summary>
    public override string ToString() => $"{(int)Status} {Status}";

    /// <summary>Begins the call that a link of this answer describes.</summary>
    /// <param name="operation">The operation that it calls.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, parameters in braces.</param>
    /// <exception cref="InvalidOperationException">The answer was made by hand.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected EndpointCall Follow(string operation, string method, string path) => new(_call?.Client, operation, method, path);

    /// <summary>What a runtime expression of a link says of this answer and its request.</summary>
    /// <param name="link">The link.</param>
    /// <param name="expression">The expression, or a text with expressions in braces.</param>
    /// <exception cref="LinkNotOfferedException">It has no value.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ParameterValue From(string link, string expression) => Expression(link).Evaluate(expression);

    /// <summary>A body that a runtime expression of a link says, as JSON.</summary>
    /// <param name="link">The link.</param>
    /// <param name="expression">The expression.</param>
    /// <exception cref="LinkNotOfferedException">It has no value.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected WrittenJson JsonFrom(string link, string expression) => Expression(link).EvaluateJson(expression);

    private RuntimeExpression Expression(string link) => _call is not null && _request is not null
        ? new RuntimeExpression(_call, _request, this, link)
        : throw new InvalidOperationException("The answer was made by hand, so its links lead nowhere.");
}
