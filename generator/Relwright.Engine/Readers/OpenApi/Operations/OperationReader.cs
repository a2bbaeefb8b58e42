using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Reads operations with all that belongs to them.</summary>
internal sealed class OperationReader
{
    private readonly OpenApiDocument _document;
    private readonly SchemaReader _schemas;
    private readonly ParameterReader _parameters;
    private readonly ContentReader _contents;
    private readonly AnswerReader _answers;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public OperationReader(OpenApiDocument document, SchemaReader schemas)
    {
        _document = document;
        _schemas = schemas;
        _parameters = new ParameterReader(document, schemas);
        _contents = new ContentReader(schemas, _parameters);
        _answers = new AnswerReader(document, schemas, _contents, _parameters);
    }

    public List<Webhook> Webhooks { get; } = [];

    public IEnumerable<Endpoint> Endpoints()
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> item in _document.Paths ?? [])
        {
            string pointer = "/paths/" + Pointers.Escape(item.Key);
            foreach ((string verb, OpenApiOperation operation) in Operations(item.Value))
                yield return Endpoint(item.Key, verb, item.Value, operation, pointer + "/" + Key(verb));
        }
    }

    public void ReadWebhooks()
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> item in _document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>())
            ReadWebhook(item.Key, item.Value, "/webhooks/" + Pointers.Escape(item.Key));
    }

    private static IEnumerable<(string Verb, OpenApiOperation Operation)> Operations(IOpenApiPathItem item) =>
        (item.Operations ?? []).Select(entry => (entry.Key.Method.ToUpperInvariant(), entry.Value));

    private static string Key(string verb) => verb.ToLowerInvariant();

    private Endpoint Endpoint(string path, string verb, IOpenApiPathItem item, OpenApiOperation operation, string pointer)
    {
        string name = Name(operation, verb, path, pointer);
        Place place = Place.Of(name, pointer);
        SpecPath at = SpecPath.Root / "endpoints" / name;
        _schemas.Types.Locate(at, place);
        EquatableArray<Parameter> parameters = _parameters.Read(item.Parameters, operation.Parameters, path, place, at);
        EquatableArray<EndpointAnswer> answers = _answers.Read(operation, place, at);
        foreach (KeyValuePair<string, IOpenApiCallback> callback in operation.Callbacks ?? new Dictionary<string, IOpenApiCallback>())
            ReadCallback(name + "/" + callback.Key, callback.Value, pointer + "/callbacks/" + Pointers.Escape(callback.Key));
        return new Endpoint(
            name,
            Group(operation, path),
            verb,
            path,
            Prose.Of(operation.Summary ?? item.Summary, operation.Description ?? item.Description, operation.Deprecated),
            parameters,
            Body(operation.RequestBody, place, at),
            answers,
            PagingReader.Read(operation, verb, answers, _schemas),
            SecurityReader.Needs(operation.Security ?? _document.Security),
            ServerReader.Read(operation.Servers is { Count: > 0 } own ? own : item.Servers));
    }

    private EndpointBody? Body(IOpenApiRequestBody? body, Place place, SpecPath at)
    {
        if (body is null)
            return null;
        _schemas.Types.Locate(at / "body", place.At("/requestBody"));
        (IOpenApiRequestBody? found, Place home) = Components.Find(_document, body, place.Word("request", "/requestBody"));
        return found is null ? null : new EndpointBody(found.Required, Prose.Of(found.Description), _contents.Read(found.Content, home));
    }

    private string Name(OpenApiOperation operation, string verb, string path, string pointer)
    {
        string name = operation.OperationId is { } id && id.Trim() is { Length: > 0 } trimmed ? trimmed : verb + " " + path;
        if (_names.Add(name))
            return name;
        _schemas.Findings.Report(Catalog.OperationIdTaken, pointer + "/operationId", name);
        name = verb + " " + path;
        _names.Add(name);
        return name;
    }

    private static string? Group(OpenApiOperation operation, string path)
    {
        if (operation.Tags?.Select(tag => tag.Reference.Id).FirstOrDefault(tag => !string.IsNullOrWhiteSpace(tag)) is { } named)
            return named;
        return path.Split('/').FirstOrDefault(segment => segment.Length > 0 && segment[0] != '{');
    }

    private void ReadCallback(string name, IOpenApiCallback callback, string pointer)
    {
        if (Components.Find(_document, callback) is not { PathItems: { } items })
            return;
        foreach (KeyValuePair<RuntimeExpression, IOpenApiPathItem> item in items)
            ReadWebhook(name, item.Value, pointer + "/" + Pointers.Escape(item.Key.Expression));
    }

    private void ReadWebhook(string name, IOpenApiPathItem item, string pointer)
    {
        (string Verb, OpenApiOperation Operation)[] operations = [.. Operations(item)];
        foreach ((string verb, OpenApiOperation operation) in operations)
        {
            string full = operations.Length == 1 && _names.Add("/" + name) ? name : name + "/" + Key(verb);
            _names.Add("/" + full);
            Place place = Place.Of(full, pointer + "/" + Key(verb));
            SpecPath at = SpecPath.Root / "webhooks" / full;
            _schemas.Types.Locate(at, place);
            Webhooks.Add(new Webhook(full, verb, Prose.Of(operation.Summary ?? item.Summary, operation.Description ?? item.Description, operation.Deprecated), Body(operation.RequestBody, place, at)));
        }
    }
}
