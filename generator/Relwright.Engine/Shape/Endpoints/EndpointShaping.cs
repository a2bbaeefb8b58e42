using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Shapes the operations of an API that are called by their paths, and what goes with them.</summary>
internal sealed class EndpointShaping
{
    private readonly ApiDescription _api;
    private readonly ShapedHome _home;
    private readonly TypeNames _names;
    private readonly DataTypes _types;
    private readonly FormShaper _forms;
    private readonly BodyShaper _bodies;
    private readonly OutcomeShaper _outcomes;
    private readonly EndpointShaper _endpoints;
    private readonly Dictionary<string, (Endpoint Endpoint, ShapedEndpoint Shaped)> _shaped = new(StringComparer.Ordinal);
    private readonly List<(Endpoint Endpoint, ShapedEndpoint Shaped)> _streamed = [];

    private EndpointShaping(ApiDescription api, ShapedHome home, TypeNames names, DataTypes types)
    {
        _api = api;
        _home = home;
        _names = names;
        _types = types;
        _forms = new FormShaper(home, names, types);
        _bodies = new BodyShaper(types);
        _outcomes = new OutcomeShaper(home, names, types, _bodies, new SequenceShaper(types));
        _endpoints = new EndpointShaper(new ArgumentShaper(types, api.Facts.Version), new ContentShaper(types, _forms), _outcomes, _bodies, SpeaksXml(api));
    }

    /// <summary>Whether some body is XML.</summary>
    public static bool SpeaksXml(ApiDescription api) => api.Endpoints.Any(endpoint =>
        (endpoint.Body?.Contents ?? []).Concat(endpoint.Answers.SelectMany(answer => answer.Contents)).Any(content => MediaKinds.Of(content) is MediaKind.Xml));

    /// <summary>Shapes all of it, in the order of the specification.</summary>
    public static IReadOnlyList<ShapedItem> Shape(ApiDescription api, ShapedHome home, TypeNames names, DataTypes types, CancellationToken cancellationToken)
    {
        var shaping = new EndpointShaping(api, home, names, types);
        ShapedGroup[] groups = [.. shaping.Groups(cancellationToken)];
        ShapedItem?[] beside = [ServerShaper.Shape(api, home, names), CredentialShaper.Shape(api, home, names), WebhookShaper.Shape(api, home, names, types)];
        return [.. groups, .. shaping.Answers(), .. shaping._outcomes.Results, .. shaping._forms.All, .. beside.OfType<ShapedItem>()];
    }

    private IEnumerable<ShapedGroup> Groups(CancellationToken cancellationToken)
    {
        foreach (IGrouping<string?, Endpoint> group in _api.Endpoints.GroupBy(endpoint => EndpointNames.Group(endpoint)?.ToUpperInvariant()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string? word = EndpointNames.Group(group.First());
            string owner = word is null ? _names.Client : _names.OfGroup(word);
            var methods = new NameScope("SendAsync");
            var errors = new ErrorTables(_bodies);
            ShapedEndpoint[] whole = [.. group.Select(endpoint => Endpoint(endpoint, owner, methods, errors))];

            // Only then the other ways to read the same, so that they take no operation's name.
            ShapedEndpoint[] endpoints = [.. whole.Zip(group, (shaped, endpoint) => (shaped, endpoint)).SelectMany(one => AlsoStreamed(one.endpoint, one.shaped, methods))];
            var doc = new ShapedDoc(word is null ? "" : $"The operations of {_home.Api} on '{group.First().Group}'.", null, null);
            yield return new ShapedGroup(_home, owner, doc, word is null, errors.All, endpoints.ToEquatableArray());
        }
    }

    private ShapedEndpoint Endpoint(Endpoint endpoint, string owner, NameScope methods, ErrorTables errors)
    {
        string method = methods.TakeFirst(EndpointNames.Method(EndpointNames.InGroup(endpoint)), EndpointNames.Method(EndpointNames.Whole(endpoint)));
        ShapedEndpoint shaped = _endpoints.Shape(endpoint, method, owner, errors);
        _shaped[endpoint.Name] = (endpoint, shaped);
        return shaped;
    }

    private IEnumerable<ShapedEndpoint> AlsoStreamed(Endpoint endpoint, ShapedEndpoint whole, NameScope methods)
    {
        yield return whole;
        foreach ((string word, string? accept, ShapedOutcome outcome) in _outcomes.Streamed(endpoint, whole.Outcome))
        {
            string bare = whole.Method.Substring(0, whole.Method.Length - "Async".Length);
            ShapedEndpoint streamed = whole with
            {
                Method = methods.Take($"{bare}{word}Async"),
                Accept = accept,
                Outcome = outcome,
                Doc = EndpointDocs.Streamed(whole.Doc, outcome.Form),
            };
            _streamed.Add((endpoint, streamed));
            yield return streamed;
        }
    }

    private IEnumerable<ShapedAnswer> Answers()
    {
        var headers = new HeaderShaper(_types);
        var links = new LinkShaper(_shaped);
        foreach ((Endpoint endpoint, ShapedEndpoint shaped) in _shaped.Values.Concat(_streamed))
        {
            if (shaped.Outcome.Wrap is not { } type)
                continue;
            bool isStream = shaped.Outcome.Form is OutcomeForm.Stream;
            var members = new NameScope([.. isStream ? ReservedNames.StreamedAnswerMembers : ReservedNames.AnswerMembers, type]);
            EndpointAnswer[] successes = [.. OutcomeShaper.Successes(endpoint)];
            IEnumerable<Parameter> distinct = successes.SelectMany(answer => answer.Headers).GroupBy(header => header.Value.Name, StringComparer.OrdinalIgnoreCase).Select(same => same.First());
            yield return new ShapedAnswer(
                _home,
                type,
                new ShapedDoc($"The answer of '{endpoint.Name}', with its headers and links.", null, null),
                isStream ? "StreamedResponse" : shaped.Outcome.ValueType is { } value ? $"Response<{value}>" : "Response",
                headers.Shape(distinct, members).ToEquatableArray(),
                successes.SelectMany(answer => links.Shape(answer, members)).ToEquatableArray());
        }
    }
}
