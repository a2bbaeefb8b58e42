using System;
using System.Net;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>A successful answer together with what was asked: enough to read a resource or a Location from it.</summary>
internal sealed class ApiAnswer(ApiClient client, ApiRequest request, ApiResponse response) : IDisposable
{
    internal HttpStatusCode Status => response.Status;

    private Uri AnsweredBy => response.Uri ?? request.Uri;

    public void Dispose() => response.Dispose();

    /// <summary>The resource that the body represents.</summary>
    /// <param name="isSameResource">Whether the body represents what the request's URI names, as after GET and PUT.</param>
    internal Resource<T> ReadResource<T>(bool isSameResource)
        where T : class, IResourceRecord<T>
    {
        T value = BodyReader.Read<T>(client.Settings, request.Method, AnsweredBy, response);
        Uri? uri = isSameResource ? AnsweredBy : Reference("Location") ?? Reference("Content-Location");
        return new Resource<T>(value, client, AnsweredBy, uri, EntityTag(), response.Status, response.Headers);
    }

    /// <summary>Where the resource is that the request made: Location, else the self link of the body.</summary>
    /// <exception cref="ApiProtocolException">The answer says neither.</exception>
    internal Created<T> ReadCreated<T>()
        where T : class, IResourceRecord<T>
    {
        Uri? location = Reference("Location");
        if (location is null && !response.Body.IsEmpty)
            location = ReadResource<T>(isSameResource: false).Uri;
        return location is not null
            ? new Created<T>(client, location, response.Headers)
            : throw new ApiProtocolException(request.Method, AnsweredBy, response, "nothing says where the new resource is");
    }

    // Opaque text as it came; EntityTagHeaderValue would refuse an unquoted one.
    private string? EntityTag() => response.Headers["ETag"] is { } etag && etag.Trim() is { Length: > 0 } text ? text : null;

    private Uri? Reference(string header) => response.Headers[header] is { } text ? UriReference.Resolve(AnsweredBy, text) : null;
}
