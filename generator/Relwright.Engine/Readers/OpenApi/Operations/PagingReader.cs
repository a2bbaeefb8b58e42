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
    public static Paging? Read(OpenApiOperation operation, string verb, EquatableArray<EndpointAnswer> answers, SchemaReader schemas)
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
        TypeReference? body = success!.Contents.FirstOrDefault(content => ContentReader.IsJson(content.MediaType))?.Type;
        return body switch
        {
            { Kind: ValueKind.List } => new Paging(null, null),
            { Kind: ValueKind.Data, Name: { } name } => schemas.OnlyList(name) is { } items ? new Paging(items, null) : null,
            _ => null,
        };
    }
}
