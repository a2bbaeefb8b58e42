using System;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Relwright.Http;

/// <summary>Turns an <see cref="ApiRequest"/> into the message that <see cref="HttpClient"/> sends.</summary>
internal static class RequestMessage
{
    internal static HttpRequestMessage Of(ApiRequest request)
    {
        HttpRequestMessage message = new(request.Method, request.Uri);
        try
        {
            message.Content = ContentOf(request);
            if (message.Content is { } content && request.ContentType is { } contentType)
                content.Headers.TryAddWithoutValidation("Content-Type", HeaderText.CheckedValue("Content-Type", contentType));

            foreach ((string name, string value) in request.Headers)
                Add(message, HeaderText.CheckedName(name), HeaderText.CheckedValue(name, value));
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    private static HttpContent? ContentOf(ApiRequest request)
    {
        if (request.BodyStream is { } stream)
        {
            request.Rewind();
            return new StreamedContent(stream);
        }

        return request.Body is { } body ? new ReadOnlyMemoryContent(body) : null;
    }

    // Without validation by HttpClient, which would refuse unquoted ETags; our own check has been made.
    private static void Add(HttpRequestMessage message, string name, string value)
    {
        bool isFraming = IsAny(name, "Host", "Content-Length", "Transfer-Encoding", "Connection", "Upgrade");
        if (isFraming)
            throw new ArgumentException($"Header '{name}' frames the message and cannot be given.", nameof(name));
        if (message.Headers.TryAddWithoutValidation(name, value))
            return;

        HttpContentHeaders? content = message.Content?.Headers;
        content?.Remove(name);
        if (content is null || !content.TryAddWithoutValidation(name, value))
            throw new ArgumentException($"Header '{name}' describes a body, and the request has none.", nameof(name));
    }

    private static bool IsAny(string name, params ReadOnlySpan<string> names)
    {
        foreach (string candidate in names)
        {
            if (string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
