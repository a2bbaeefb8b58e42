using System.Collections.Generic;
using Microsoft.OpenApi;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Finds what references lead to, in the document itself.</summary>
internal static class Components
{
    /// <summary>References that lead to references, one after the other.</summary>
    private const int MostHops = 64;

    public static (IOpenApiRequestBody? Found, Place Home) Find(OpenApiDocument document, IOpenApiRequestBody body, Place place)
    {
        (string? name, IOpenApiRequestBody? found) = Follow(body, document.Components?.RequestBodies, one => (one as OpenApiRequestBodyReference)?.Reference.Id);
        return (found, name is null ? place : Place.Of(name, "/components/requestBodies/" + Pointers.Escape(name)).Word("request", ""));
    }

    public static (IOpenApiResponse? Found, Place Home) Find(OpenApiDocument document, IOpenApiResponse answer, Place place)
    {
        (string? name, IOpenApiResponse? found) = Follow(answer, document.Components?.Responses, one => (one as OpenApiResponseReference)?.Reference.Id);
        return (found, name is null ? place : Place.Of(name, "/components/responses/" + Pointers.Escape(name)).Word("response", ""));
    }

    public static (IOpenApiParameter? Found, Place Home) Find(OpenApiDocument document, IOpenApiParameter parameter, Place place)
    {
        (string? name, IOpenApiParameter? found) = Follow(parameter, document.Components?.Parameters, one => (one as OpenApiParameterReference)?.Reference.Id);
        return (found, name is null ? place : Place.Of(name, "/components/parameters/" + Pointers.Escape(name)).Word("parameter", ""));
    }

    public static (IOpenApiHeader? Found, Place Home) Find(OpenApiDocument document, IOpenApiHeader header, Place place)
    {
        (string? name, IOpenApiHeader? found) = Follow(header, document.Components?.Headers, one => (one as OpenApiHeaderReference)?.Reference.Id);
        return (found, name is null ? place : Place.Of(name, "/components/headers/" + Pointers.Escape(name)).Word("header", ""));
    }

    public static IOpenApiLink? Find(OpenApiDocument document, IOpenApiLink link) =>
        Follow(link, document.Components?.Links, one => (one as OpenApiLinkReference)?.Reference.Id).Found;

    public static IOpenApiCallback? Find(OpenApiDocument document, IOpenApiCallback callback) =>
        Follow(callback, document.Components?.Callbacks, one => (one as OpenApiCallbackReference)?.Reference.Id).Found;

    public static IOpenApiMediaType? Find(OpenApiDocument document, IOpenApiMediaType media) =>
        Follow(media, document.Components?.MediaTypes, one => (one as OpenApiMediaTypeReference)?.Reference.Id).Found;

    public static IOpenApiPathItem? Find(OpenApiDocument document, IOpenApiPathItem item) =>
        Follow(item, document.Components?.PathItems, one => (one as OpenApiPathItemReference)?.Reference.Id).Found;

    /// <returns>What stands at the end, with its name where a reference led there; null where one leads nowhere.</returns>
    private static (string? Name, T? Found) Follow<T>(T start, IDictionary<string, T>? components, System.Func<T, string?> target)
        where T : class
    {
        string? name = null;
        T? found = start;
        for (int hops = 0; found is not null && target(found) is { } next; hops++)
        {
            name = next;
            if (components is null || hops == MostHops || !components.TryGetValue(next, out found))
                return (name, null);
        }

        return (name, found);
    }
}
