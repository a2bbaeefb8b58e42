using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Tells which operations give a list page by page: by <c>x-ms-pageable</c>, or by a header <c>Link</c> (RFC 8288).</summary>
internal static class PagingReader
{
    public static Paging? Read(OpenApiDocument document, OpenApiOperation operation, string verb, EquatableArray<EndpointAnswer> answers, SchemaReader schemas)
    {
        if (Extensions.Find(operation.Extensions, "x-ms-pageable") is JsonObject stated)
        {
            return JsonText.Text(stated["nextLinkName"]) is { Length: > 0 } next
                ? new Paging(JsonText.Text(stated["itemName"]) is { Length: > 0 } items ? items : "value", next)
                : null;
        }

        EndpointAnswer? success = answers.FirstOrDefault(answer => !answer.IsError && answer.Status[0] == '2');
        bool hasLink = success?.Headers.Any(header => string.Equals(header.Value.Name, "Link", StringComparison.OrdinalIgnoreCase)) ?? false;
        if (verb != "GET" || !hasLink)
            return null;
        BodyContent? content = success!.Contents.FirstOrDefault(one => ContentReader.IsJson(one.MediaType));
        if (content?.Type is { Kind: ValueKind.List })
            return new Paging(null, null);
        return content?.Type is { Kind: ValueKind.Data } && Schema(document, operation, success.Status, content.MediaType) is { } schema
            && schemas.OnlyList(schema) is { } list ? new Paging(list, null) : null;
    }

    private static IOpenApiSchema? Schema(OpenApiDocument document, OpenApiOperation operation, string status, string media) =>
        operation.Responses is { } answers && answers.TryGetValue(status, out IOpenApiResponse? answer)
        && Components.Find(document, answer, Place.Of("", "")).Found?.Content is { } contents && contents.TryGetValue(media, out IOpenApiMediaType? content)
            ? Components.Find(document, content)?.Schema
            : null;
}
