using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Reads parameters of requests and headers of answers.</summary>
internal sealed class ParameterReader(OpenApiDocument document, SchemaReader schemas)
{
    /// <summary>The parameters of a path and of its operation; one of the operation replaces one of its name and place.</summary>
    public EquatableArray<Parameter> Read(IList<IOpenApiParameter>? shared, IList<IOpenApiParameter>? own, string path, Place place, SpecPath at)
    {
        string item = "/paths/" + Pointers.Escape(path) + "/parameters/";
        var all = new List<(string Key, IOpenApiParameter Parameter, Place Place)>();
        foreach (((IOpenApiParameter parameter, string pointer), bool isOwn) in Numbered(shared, item).Select(one => (one, false)).Concat(Numbered(own, place.Pointer + "/parameters/").Select(one => (one, true))))
        {
            (IOpenApiParameter? found, Place home) = Components.Find(document, parameter, Place.Of(place.Name, pointer));
            if (found?.Name is not { Length: > 0 } name || found.In is not { } location)
                continue;
            string key = location + " " + name;
            int index = all.FindIndex(one => one.Key == key);
            var entry = (key, found, parameter is OpenApiParameterReference ? home : Place.Of(place.Name, pointer).Word(name, ""));
            if (index >= 0)
                all[index] = entry;
            else
                all.Add(entry);
        }

        var parameters = new List<Parameter>();
        foreach ((string _, IOpenApiParameter parameter, Place home) in all)
        {
            schemas.Types.Locate(at / "parameters" / parameters.Count, home);
            parameters.Add(Parameter(parameter, home));
        }

        return parameters.ToEquatableArray();
    }

    /// <summary>The headers of an answer or of a part of a form.</summary>
    public EquatableArray<Parameter> Headers(IDictionary<string, IOpenApiHeader>? headers, Place place)
    {
        var all = new List<Parameter>();
        foreach (KeyValuePair<string, IOpenApiHeader> entry in headers ?? new Dictionary<string, IOpenApiHeader>())
        {
            if (string.Equals(entry.Key, "Content-Type", StringComparison.OrdinalIgnoreCase))
                continue;
            (IOpenApiHeader? header, Place home) = Components.Find(document, entry.Value, place.Member(entry.Key, "/headers"));
            if (header is null)
                continue;
            (Property value, bool isJson) = Value(entry.Key, header.Schema, header.Content, header.Required, header.Description, header.Deprecated, header.Extensions, home);
            all.Add(new Parameter(ParameterPlace.Header, isJson ? Api.ParameterStyle.Json : Api.ParameterStyle.Simple, header.Explode, header.AllowReserved, value));
        }

        return all.ToEquatableArray();
    }

    private Parameter Parameter(IOpenApiParameter parameter, Place place)
    {
        ParameterPlace location = parameter.In switch
        {
            ParameterLocation.Path => ParameterPlace.Path,
            ParameterLocation.Header => ParameterPlace.Header,
            ParameterLocation.Cookie => ParameterPlace.Cookie,
            ParameterLocation.QueryString => ParameterPlace.QueryText,
            _ => ParameterPlace.Query,
        };
        (Property value, bool isJson) = Value(
            parameter.Name!, parameter.Schema, parameter.Content, parameter.Required || location is ParameterPlace.Path, parameter.Description, parameter.Deprecated, parameter.Extensions, place);
        Api.ParameterStyle style = isJson ? Api.ParameterStyle.Json : Style(parameter.Style, location);
        bool isReserved = parameter.AllowReserved || Extensions.IsTrue(parameter.Extensions, "x-ms-skip-url-encoding");
        return new Parameter(location, style, parameter.Explode, isReserved, value);
    }

    private (Property Value, bool IsJson) Value(
        string name,
        IOpenApiSchema? schema,
        IDictionary<string, IOpenApiMediaType>? content,
        bool required,
        string? description,
        bool deprecated,
        IDictionary<string, IOpenApiExtension>? extensions,
        Place place)
    {
        bool isJson = false;
        Place at = place.At("/schema");
        if (schema is null && content is { Count: > 0 })
        {
            KeyValuePair<string, IOpenApiMediaType> media = content.First();
            schema = Components.Find(document, media.Value)?.Schema;
            at = place.At("/content/" + Pointers.Escape(media.Key) + "/schema");
            isJson = ContentReader.IsJson(media.Key);
        }

        Property value = schema is null
            ? new Property(name, new TypeReference(isJson ? ValueKind.Any : ValueKind.String), required, false, false, Constraints.None, Documentation.None)
            : schemas.Property(name, WithExtensions(schema, extensions), at, required);
        Documentation own = Prose.Of(description, deprecated);
        value = value with { ClientName = ClientExtensions.Given(Extensions.Text(extensions, ClientExtensions.Name)) };
        return (own == Documentation.None ? value : value with { Documentation = own.Summary is null ? value.Documentation with { Deprecated = own.Deprecated } : own }, isJson);
    }

    /// <summary>In OpenAPI 2.0 a parameter is its own schema, and so are its extensions the schema's.</summary>
    private static IOpenApiSchema WithExtensions(IOpenApiSchema schema, IDictionary<string, IOpenApiExtension>? extensions)
    {
        if (extensions is { Count: > 0 } && schema is OpenApiSchema { Extensions: null or { Count: 0 } } plain)
            plain.Extensions = extensions;
        return schema;
    }

    private static Api.ParameterStyle Style(Microsoft.OpenApi.ParameterStyle? style, ParameterPlace place) => style switch
    {
        Microsoft.OpenApi.ParameterStyle.Matrix => Api.ParameterStyle.Matrix,
        Microsoft.OpenApi.ParameterStyle.Label => Api.ParameterStyle.Label,
        Microsoft.OpenApi.ParameterStyle.Form or Microsoft.OpenApi.ParameterStyle.Cookie => Api.ParameterStyle.Form,
        Microsoft.OpenApi.ParameterStyle.Simple => Api.ParameterStyle.Simple,
        Microsoft.OpenApi.ParameterStyle.SpaceDelimited => Api.ParameterStyle.SpaceDelimited,
        Microsoft.OpenApi.ParameterStyle.PipeDelimited => Api.ParameterStyle.PipeDelimited,
        Microsoft.OpenApi.ParameterStyle.DeepObject => Api.ParameterStyle.DeepObject,
        _ => place is ParameterPlace.Path or ParameterPlace.Header ? Api.ParameterStyle.Simple : Api.ParameterStyle.Form,
    };

    private static IEnumerable<(IOpenApiParameter Parameter, string Pointer)> Numbered(IList<IOpenApiParameter>? parameters, string pointer) =>
        (parameters ?? []).Select((one, index) => (one, pointer + index.ToString(CultureInfo.InvariantCulture)));
}
