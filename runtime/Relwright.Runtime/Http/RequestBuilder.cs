using System;
using System.Collections.Generic;
using System.Net.Http;
using Relwright.Generated;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>Decides what a call sends: query, headers, preconditions, body.</summary>
internal static class RequestBuilder
{
    internal static ApiRequest Build(ClientSettings settings, in ApiCall call, Target target, CallOptions? options)
    {
        (ReadOnlyMemory<byte>? body, string? contentType) = BodyOf(settings, call);
        return new ApiRequest(new HttpMethod(call.Method), UriOf(call, target, options))
        {
            Operation = call.Operation,
            Headers = HeadersOf(settings, call, target, options),
            Body = body,
            ContentType = contentType,
            Timeout = options?.Timeout,
        };
    }

    private static Uri UriOf(in ApiCall call, Target target, CallOptions? options)
    {
        Uri uri = QueryText.Append(target.Uri, call.Query.Pairs);
        return options is null ? uri : QueryText.Append(uri, options.Query);
    }

    private static IReadOnlyList<KeyValuePair<string, string>> HeadersOf(ClientSettings settings, in ApiCall call, Target target, CallOptions? options)
    {
        HeaderList headers = new();
        headers.Set("Accept", settings.Media.Accept);
        if (call.IfNoneMatch is { } known)
            headers.Set("If-None-Match", known);
        if (EntityTagOf(call, target) is { } etag)
            headers.Set("If-Match", etag);
        if (call.MinimumRevision is { } revision && settings.Description.MinimumRevisionHeader is { } name)
            headers.Set(name, revision);
        headers.Set(options);
        return headers.All;
    }

    private static string? EntityTagOf(in ApiCall call, Target target)
    {
        if (call.IfMatch.IsNone)
            return null;
        if (call.IfMatch.ETag is { } given)
            return given;
        if (call.Precondition == Precondition.None)
            return null;
        string? atHand = target.ETag ?? call.BodyETag;
        return atHand is null && call.Precondition == Precondition.Required
            ? throw new PreconditionMissingException(call.Method, call.Operation)
            : atHand;
    }

    private static (ReadOnlyMemory<byte>? Body, string? ContentType) BodyOf(ClientSettings settings, in ApiCall call)
    {
        if (call.RawBody is { } raw)
            return (raw.Content, HeaderText.CheckedValue("Content-Type", raw.MediaType));
        if (call.Body is not { } body)
            return (null, null);
        return (settings.Format == WireFormat.Json ? body.ToJson() : body.ToXml(), settings.Media.ContentType);
    }
}
