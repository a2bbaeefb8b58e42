using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Reads <c>x-ms-parameterized-host</c>: a server whose URL has variables, for version 2.0, which has no word for it.</summary>
internal static class HostReader
{
    public static Server? Read(OpenApiDocument document)
    {
        if (Extensions.Find(document.Extensions, "x-ms-parameterized-host") is not JsonObject host || JsonText.Text(host["hostTemplate"]) is not { Length: > 0 } template)
            return null;
        string scheme = host.TryGetPropertyValue("useSchemePrefix", out JsonNode? prefix) && JsonText.IsFalse(prefix) ? "" : "https://";
        IEnumerable<ServerVariable> variables = (host["parameters"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(parameter => Variable(document, parameter)).OfType<ServerVariable>();
        return new Server(null, scheme + template + BasePath(document), Documentation.None, variables.ToEquatableArray());
    }

    private static ServerVariable? Variable(OpenApiDocument document, JsonObject parameter)
    {
        if (JsonText.Text(parameter["$ref"]) is { } reference)
        {
            return document.Components?.Parameters is { } shared && shared.TryGetValue(Pointers.Last(reference), out IOpenApiParameter? found) && found is { Name: { Length: > 0 } name }
                ? new ServerVariable(name, found.Schema?.Default is { } value ? JsonText.Word(value) : null, Values(found.Schema?.Enum), Prose.Of(found.Description))
                : null;
        }

        return JsonText.Text(parameter["name"]) is { Length: > 0 } own
            ? new ServerVariable(own, parameter["default"] is { } otherwise ? JsonText.Word(otherwise) : null, Values(parameter["enum"] as JsonArray), Prose.Of(JsonText.Text(parameter["description"])))
            : null;
    }

    private static EquatableArray<string> Values(IEnumerable<JsonNode?>? values) => (values ?? []).OfType<JsonNode>().Select(JsonText.Word).ToEquatableArray();

    private static string BasePath(OpenApiDocument document) =>
        document.Servers?.FirstOrDefault()?.Url is { } url && url.Length > 1 && url[0] == '/' ? url.TrimEnd('/') : "";
}
