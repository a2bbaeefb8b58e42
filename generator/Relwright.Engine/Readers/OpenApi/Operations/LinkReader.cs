using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.OpenApi.Bundling;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Reads the Link Objects of an answer.</summary>
internal sealed class LinkReader(OpenApiDocument document, Findings findings)
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPointer = new(StringComparer.Ordinal);
    private readonly List<(string Link, string Endpoint, string Key, LinkArgument Argument, string Pointer)> _arguments = [];

    /// <summary>Takes an operation that links can lead to.</summary>
    public void Add(string name, string? id, string pointer)
    {
        if (id is not null && !_byId.ContainsKey(id))
            _byId.Add(id, name);
        _byPointer[pointer] = name;
    }

    public EquatableArray<AnswerLink> Read(IDictionary<string, IOpenApiLink>? links, string pointer)
    {
        var all = new List<AnswerLink>();
        foreach (KeyValuePair<string, IOpenApiLink> entry in links ?? new Dictionary<string, IOpenApiLink>())
        {
            if (Components.Find(document, entry.Value) is not { } link)
                continue;
            if (Target(link) is not { } endpoint)
            {
                findings.Report(Catalog.LinkTargetUnknown, pointer + "/" + Pointers.Escape(entry.Key), entry.Key, link.OperationId ?? link.OperationRef ?? "");
                continue;
            }

            all.Add(new AnswerLink(
                entry.Key,
                endpoint,
                Arguments(entry.Key, endpoint, link, PlaceOf(entry.Value, pointer + "/" + Pointers.Escape(entry.Key))).ToEquatableArray(),
                Body(link),
                link.Server is { } server && ServerReader.Read([server]) is { Count: > 0 } servers ? servers[0] : null,
                Prose.Of(link.Description)));
        }

        return all.ToEquatableArray();
    }

    /// <summary>Tells of values for parameters that the operations do not have, when all of these are read.</summary>
    public void Check(IEnumerable<Endpoint> endpoints)
    {
        if (_arguments.Count == 0)
            return;
        Dictionary<string, Endpoint> byName = endpoints.ToDictionary(endpoint => endpoint.Name, StringComparer.Ordinal);
        foreach ((string link, string name, string key, LinkArgument argument, string pointer) in _arguments)
        {
            Parameter[] parameters = [.. byName[name].Parameters.Where(parameter => argument.Place is null || parameter.Place == argument.Place)];
            if (!parameters.Any(parameter => parameter.Value.Name == argument.Parameter))
                findings.Report(Catalog.LinkParameterUnknown, pointer, link, key, name, Catalog.DidYouMean(NearestName.Of(argument.Parameter, parameters.Select(parameter => parameter.Value.Name))));
        }
    }

    private List<LinkArgument> Arguments(string name, string endpoint, IOpenApiLink link, string pointer)
    {
        var all = new List<LinkArgument>();
        foreach (KeyValuePair<string, RuntimeExpressionAnyWrapper> one in link.Parameters ?? new Dictionary<string, RuntimeExpressionAnyWrapper>())
        {
            LinkArgument argument = Argument(one.Key, one.Value);
            _arguments.Add((name, endpoint, one.Key, argument, pointer + "/parameters/" + Pointers.Escape(one.Key)));
            all.Add(argument);
        }

        return all;
    }

    private static string PlaceOf(IOpenApiLink link, string pointer) =>
        link is OpenApiLinkReference { Reference.Id: { } id } ? "/components/links/" + Pointers.Escape(id) : pointer;

    private string? Target(IOpenApiLink link)
    {
        if (link.OperationId is { Length: > 0 } id)
            return _byId.TryGetValue(id, out string? named) ? named : null;
        return link.OperationRef is { } reference && reference.StartsWith("#", StringComparison.Ordinal)
            && _byPointer.TryGetValue(Pointers.Unquote(reference.Substring(1)), out string? found) ? found : null;
    }

    private static LinkValue? Body(IOpenApiLink link)
    {
        if (Extensions.Find(link.Extensions, ObjectForm.LinkBody) is { } json)
            return new LinkValue(JsonText.Of(json), false);
        return link.RequestBody is { } body ? Value(body) : null;
    }

    private static LinkArgument Argument(string name, RuntimeExpressionAnyWrapper value)
    {
        int dot = name.IndexOf('.');
        ParameterPlace? place = dot < 0 ? null : name.Substring(0, dot) switch
        {
            "path" => ParameterPlace.Path,
            "query" => ParameterPlace.Query,
            "header" => ParameterPlace.Header,
            "cookie" => ParameterPlace.Cookie,
            _ => null,
        };
        return new LinkArgument(place is null ? name : name.Substring(dot + 1), place, Value(value));
    }

    private static LinkValue Value(RuntimeExpressionAnyWrapper value)
    {
        if (value.Expression is { } expression)
            return new LinkValue(expression.Expression, true);
        return JsonText.Text(value.Any) is { } text && text.IndexOf("{$", StringComparison.Ordinal) >= 0
            ? new LinkValue(text, true)
            : new LinkValue(JsonText.Of(value.Any), false);
    }
}
