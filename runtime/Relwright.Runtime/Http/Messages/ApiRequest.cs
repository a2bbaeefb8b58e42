using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using Relwright.Links;

namespace Relwright;

/// <summary>
/// One request as <see cref="ApiClient.SendAsync"/> gets it: target, headers and body are decided, credentials are not there yet.
/// </summary>
public sealed class ApiRequest
{
    private readonly long _bodyStart;

    /// <summary>A request without body.</summary>
    /// <param name="method">The method.</param>
    /// <param name="uri">Where it goes, absolute.</param>
    public ApiRequest(HttpMethod method, Uri uri)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(uri);
        Method = method;
        Uri = uri;
    }

    private ApiRequest(ApiRequest original)
    {
        Method = original.Method;
        Uri = original.Uri;
        Operation = original.Operation;
        Headers = original.Headers;
        Body = original.Body;
        BodyStream = original.BodyStream;
        _bodyStart = original._bodyStart;
        StreamsAnswer = original.StreamsAnswer;
        ContentType = original.ContentType;
        Timeout = original.Timeout;
        IsDowngraded = original.IsDowngraded;
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; private init; }

    /// <summary>The absolute http or https URI.</summary>
    public Uri Uri { get; private init; }

    /// <summary>The name of the operation for logs and telemetry: the resource's name as the specification spells it.</summary>
    public string Operation { get; init; } = "";

    /// <summary>Request headers, Accept and preconditions among them; no credentials.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body's bytes, or <see langword="null"/> for none.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>
    /// The body as a stream, from where it stands now to its end; <see langword="null"/> where <see cref="Body"/> has it. It is not closed. A request is
    /// repeated, as after 401, 429 or a redirect, only where the stream can seek.
    /// </summary>
    public Stream? BodyStream
    {
        get;
        init
        {
            field = value;
            _bodyStart = value is { CanSeek: true } ? value.Position : 0;
        }
    }

    /// <summary>Whether the body of a success is left to be read from <see cref="ApiResponse.BodyStream"/>, however large it is.</summary>
    public bool StreamsAnswer { get; init; }

    /// <summary>The media type of <see cref="Body"/> or <see cref="BodyStream"/>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The time limit of this request, redirects and repetitions included; <see langword="null"/>: the client's.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether it can be sent once more.</summary>
    internal bool CanRepeat => BodyStream is null or { CanSeek: true };

    /// <summary>Set where a redirect led from https to http: such a request never carries credentials.</summary>
    internal bool IsDowngraded { get; private init; }

    /// <summary>The first value of a header, or <see langword="null"/>.</summary>
    /// <param name="name">The name, in any case.</param>
    public string? Header(string name)
    {
        foreach (KeyValuePair<string, string> header in Headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
                return header.Value;
        }

        return null;
    }

    /// <summary>Method and target without the query, which may hold secrets.</summary>
    public override string ToString() => $"{Method} {SafeText.Of(Uri)}";

    /// <summary>Puts the stream back to where it stood, where it was read before.</summary>
    internal void Rewind()
    {
        if (BodyStream is { CanSeek: true } stream && stream.Position != _bodyStart)
            stream.Position = _bodyStart;
    }

    internal ApiRequest To(Uri uri, bool isDowngraded) => new(this) { Uri = uri, IsDowngraded = isDowngraded };

    internal ApiRequest With(Uri uri, IReadOnlyList<KeyValuePair<string, string>> headers) => new(this) { Uri = uri, Headers = headers };

    // What a 303, or a 301 or 302 after POST, makes of a request: no body, and no condition that spoke of another resource.
    internal ApiRequest AsGet()
    {
        List<KeyValuePair<string, string>> headers = [];
        foreach (KeyValuePair<string, string> header in Headers)
        {
            if (!header.Key.StartsWith("If-", StringComparison.OrdinalIgnoreCase) && !header.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
                headers.Add(header);
        }

        return new(this) { Method = Method == HttpMethod.Head ? Method : HttpMethod.Get, Headers = headers, Body = null, BodyStream = null, ContentType = null };
    }
}
