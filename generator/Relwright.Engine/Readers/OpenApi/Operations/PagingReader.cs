using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Tells which operations give a list page by page: by <c>x-ms-pageable</c>, or by a header <c>Link</c> (RFC 8288).</summary>
internal sealed class PagingReader(OpenApiDocument document, SchemaReader schemas)
{
    private const string Pageable = "x-ms-pageable";
    private const string UsualItems = "value";

    public Paging? Read(OpenApiOperation operation, string name, string pointer, string verb, EquatableArray<EndpointAnswer> answers)
    {
        EndpointAnswer? success = answers.FirstOrDefault(answer => !answer.IsError && answer.Status[0] == '2');
        BodyContent? content = success?.Contents.FirstOrDefault(one => ContentReader.IsJson(one.MediaType));
        if (Extensions.Find(operation.Extensions, Pageable) is JsonObject stated)
            return Stated(stated, name, pointer + "/" + Pageable, content is null ? null : Schema(operation, success!.Status, content.MediaType));
        bool hasLink = success?.Headers.Any(header => string.Equals(header.Value.Name, "Link", StringComparison.OrdinalIgnoreCase)) ?? false;
        if (verb != "GET" || !hasLink)
            return null;
        if (content?.Type is { Kind: ValueKind.List })
            return new Paging(null, null);
        return content?.Type is { Kind: ValueKind.Data } && Schema(operation, success!.Status, content.MediaType) is { } schema
            && schemas.OnlyList(schema) is { } list ? new Paging(list, null) : null;
    }

    /// <summary>A list without a link to a next page is all there is, and says so on purpose.</summary>
    private Paging? Stated(JsonObject stated, string name, string pointer, IOpenApiSchema? page)
    {
        if (JsonText.Text(stated["nextLinkName"]) is not { Length: > 0 } next)
            return null;
        string? itemName = JsonText.Text(stated["itemName"]) is { Length: > 0 } given ? given : null;
        IReadOnlyList<(string Name, bool IsList)>? members = page is null ? [] : schemas.Members(page);
        bool fits = members is null
            || (Fits(members.Where(member => member.IsList), "list", itemName ?? UsualItems, pointer + (itemName is null ? "" : "/itemName"), name)
                && Fits(members, "member", next, pointer + "/nextLinkName", name));
        return fits ? new Paging(itemName ?? UsualItems, next) : null;
    }

    private bool Fits(IEnumerable<(string Name, bool IsList)> members, string what, string wanted, string pointer, string operation)
    {
        string[] names = [.. members.Select(member => member.Name)];
        if (names.Contains(wanted, StringComparer.Ordinal))
            return true;
        schemas.Findings.Report(Catalog.PagingUnfit, pointer, operation, what, wanted, Catalog.DidYouMean(NearestName.Of(wanted, names)));
        return false;
    }

    private IOpenApiSchema? Schema(OpenApiOperation operation, string status, string media) =>
        operation.Responses is { } answers && answers.TryGetValue(status, out IOpenApiResponse? answer)
        && Components.Find(document, answer, Place.Of("", "")).Found?.Content is { } contents && contents.TryGetValue(media, out IOpenApiMediaType? content)
            ? Components.Find(document, content)?.Schema
            : null;
}
