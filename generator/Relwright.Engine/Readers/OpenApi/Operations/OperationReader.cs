using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Reads operations with all that belongs to them.</summary>
internal sealed class OperationReader
{
    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal) { "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY" };

    private readonly OpenApiDocument _document;
    private readonly SchemaReader _schemas;
    private readonly ParameterReader _parameters;
    private readonly ContentReader _contents;
    private readonly AnswerReader _answers;
    private readonly LinkReader _links;
    private readonly PagingReader _paging;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public OperationReader(OpenApiDocument document, SchemaReader schemas)
    {
        _document = document;
        _schemas = schemas;
        _parameters = new ParameterReader(document, schemas);
        _contents = new ContentReader(document, schemas, _parameters);
        _links = new LinkReader(document, schemas.Findings);
        _paging = new PagingReader(document, schemas);
        _answers = new AnswerReader(document, schemas, _contents, _parameters, _links);
    }

    public List<Endpoint> Endpoints { get; } = [];

    public List<Webhook> Webhooks { get; } = [];

    public void ReadAll(CancellationToken cancellationToken)
    {
        // All names first: links lead to operations before and behind.
        (string Path, IOpenApiPathItem Item, string Verb, OpenApiOperation Operation, string Pointer)[] all = [.. (_document.Paths ?? [])
            .SelectMany(item => Operations(item.Value), (item, one) => (item.Key, item.Value, one.Verb, one.Operation, Pointer("/paths/" + Pointers.Escape(item.Key), one.Verb)))];
        string[] names = [.. all.Select(one => Name(one.Operation, one.Verb, one.Path, one.Pointer))];
        for (int i = 0; i < all.Length; i++)
            _links.Add(names[i], all[i].Operation.OperationId, all[i].Pointer);
        for (int i = 0; i < all.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Endpoints.Add(Endpoint(names[i], all[i].Path, all[i].Verb, all[i].Item, all[i].Operation, all[i].Pointer));
        }

        _links.Check(Endpoints);
        foreach (KeyValuePair<string, IOpenApiPathItem> item in _document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>())
            ReadWebhook(item.Key, item.Value, "/webhooks/" + Pointers.Escape(item.Key));
    }

    private static IEnumerable<(string Verb, OpenApiOperation Operation)> Operations(IOpenApiPathItem item) =>
        (item.Operations ?? []).Select(entry => (entry.Key.Method, entry.Value));

    private static string Key(string verb) => verb.ToLowerInvariant();

    private static string Pointer(string item, string verb) => item + (s_verbs.Contains(verb) ? "/" + Key(verb) : "/additionalOperations/" + Pointers.Escape(verb));

    private Endpoint Endpoint(string name, string path, string verb, IOpenApiPathItem item, OpenApiOperation operation, string pointer)
    {
        Place place = Place.Of(name, pointer);
        SpecPath at = SpecPath.Root / "endpoints" / name;
        _schemas.Types.Locate(at, place);
        (string bare, IEnumerable<Parameter> stated) = QueriedPaths.Split(path);
        EquatableArray<Parameter> parameters = _parameters.Read(item.Parameters, operation.Parameters, path, place, at).Concat(stated).ToEquatableArray();
        EquatableArray<EndpointAnswer> answers = _answers.Read(operation, place, at);
        foreach (KeyValuePair<string, IOpenApiCallback> callback in operation.Callbacks ?? new Dictionary<string, IOpenApiCallback>())
            ReadCallback(name + "/" + callback.Key, callback.Value, pointer + "/callbacks/" + Pointers.Escape(callback.Key));
        return new Endpoint(
            name,
            Group(operation, bare),
            verb,
            bare,
            Prose.Of(operation.Summary ?? item.Summary, operation.Description ?? item.Description, operation.Deprecated),
            parameters,
            Body(operation.RequestBody, place, at),
            answers,
            _paging.Read(operation, name, pointer, verb, answers),
            SecurityReader.Needs(operation.Security ?? _document.Security),
            ServerReader.Read(operation.Servers is { Count: > 0 } own ? own : item.Servers));
    }

    private EndpointBody? Body(IOpenApiRequestBody? body, Place place, SpecPath at)
    {
        if (body is null)
            return null;
        _schemas.Types.Locate(at / "body", place.At("/requestBody"));
        (IOpenApiRequestBody? found, Place home) = Components.Find(_document, body, place.Word("request", "/requestBody"));
        return found is null ? null : new EndpointBody(found.Required, Prose.Of(found.Description), _contents.Read(found.Content, home, sent: true));
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
        return PathGroup.Of(path);
    }

    private void ReadCallback(string name, IOpenApiCallback callback, string pointer)
    {
        if (Components.Find(_document, callback) is not { PathItems: { } items })
            return;
        foreach (KeyValuePair<RuntimeExpression, IOpenApiPathItem> item in items)
            ReadWebhook(items.Count == 1 ? name : name + "/" + item.Key.Expression, item.Value, pointer + "/" + Pointers.Escape(item.Key.Expression));
    }

    private void ReadWebhook(string name, IOpenApiPathItem item, string pointer)
    {
        (string Verb, OpenApiOperation Operation)[] operations = [.. Operations(item)];
        foreach ((string verb, OpenApiOperation operation) in operations)
        {
            string full = operations.Length == 1 && _names.Add("/" + name) ? name : name + "/" + Key(verb);
            _names.Add("/" + full);
            Place place = Place.Of(full, Pointer(pointer, verb));
            SpecPath at = SpecPath.Root / "webhooks" / full;
            _schemas.Types.Locate(at, place);
            Webhooks.Add(new Webhook(full, verb, Prose.Of(operation.Summary ?? item.Summary, operation.Description ?? item.Description, operation.Deprecated), Body(operation.RequestBody, place, at)));
        }
    }
}
