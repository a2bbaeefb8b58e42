using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Decides what an operation gives back.</summary>
internal sealed class OutcomeShaper(ShapedHome home, TypeNames names, DataTypes types, BodyShaper bodies, SequenceShaper sequences)
{
    private readonly List<ShapedResult> _results = [];
    private readonly MemberNames _members = new(types);

    /// <summary>The bodies of operations whose successes differ.</summary>
    public IReadOnlyList<ShapedResult> Results => _results;

    /// <summary>The answers that say that all went well.</summary>
    public static IEnumerable<EndpointAnswer> Successes(Endpoint endpoint) =>
        endpoint.Answers.Where(answer => !answer.IsError && (answer.Status[0] == '2' || answer.Status == "default"));

    public ShapedOutcome Shape(Endpoint endpoint, string? errors)
    {
        EndpointAnswer[] successes = [.. Successes(endpoint)];
        if (endpoint.Verb != "HEAD" && SequenceShaper.Preferred(successes) is { } items)
            return new ShapedOutcome(sequences.ItemType(items), sequences.Expression(items), null, null, errors, OutcomeForm.Items);
        ShapedBodyType? body = endpoint.Verb == "HEAD" ? null : Body(endpoint, successes);
        ShapedPaging? pages = body is not null && endpoint.Paging is { } paging ? Paging(paging, body) : null;

        // What leads to the next page is followed, and of no use to anybody else.
        bool linked = pages is { Next: null };
        bool wrapped = successes.Any(answer => answer.Links.Count > 0 || answer.Headers.Any(header => !(linked && IsLink(header))));
        string whole = EndpointNames.Whole(endpoint);
        string? wrap = wrapped ? names.TakeFirst(whole + "Response", whole + "Answer") : null;
        return new ShapedOutcome(body?.TypeName, body?.Expression, wrap, pages, errors);
    }

    /// <summary>The other ways to read the same success, as it comes: each with a word for its method, and what it accepts.</summary>
    public IEnumerable<(string Word, string? Accept, ShapedOutcome Outcome)> Streamed(Endpoint endpoint, ShapedOutcome whole)
    {
        EndpointAnswer[] successes = [.. Successes(endpoint)];
        if (endpoint.Verb == "HEAD" || whole is not { Form: OutcomeForm.Whole, Paging: null })
            yield break;
        if (SequenceShaper.Beside(successes) is { } items)
            yield return ("Items", Accept(endpoint, items.MediaType), new ShapedOutcome(sequences.ItemType(items), sequences.Expression(items), null, null, whole.Errors, OutcomeForm.Items));
        if (OctetsOf(successes) is not { Length: > 0 } octets)
            yield break;
        string? wrap = successes.Any(answer => answer.Headers.Count > 0) ? names.TakeDerived(EndpointNames.Whole(endpoint) + "StreamedResponse") : null;
        yield return ("Stream", Accept(endpoint, octets), new ShapedOutcome(null, null, wrap, null, whole.Errors, OutcomeForm.Stream));
    }

    /// <summary>The media types of octets that all successes with a body have; none where one has no octets.</summary>
    private static string[] OctetsOf(EndpointAnswer[] successes)
    {
        EndpointAnswer[] filled = [.. successes.Where(answer => answer.Contents.Count > 0)];
        return filled.All(answer => answer.Contents.Any(IsOctets))
            ? [.. filled.SelectMany(answer => answer.Contents.Where(IsOctets)).Select(content => MediaKinds.Bare(content.MediaType)).Distinct(StringComparer.OrdinalIgnoreCase)]
            : [];
    }

    private static bool IsOctets(BodyContent content) => MediaKinds.Of(content) is MediaKind.Octets;

    private static string Accept(Endpoint endpoint, params string[] types)
    {
        IEnumerable<string> errors = endpoint.Answers.Where(answer => answer.IsError).Select(BodyShaper.Preferred).OfType<BodyContent>().Select(content => MediaKinds.Bare(content.MediaType));
        return string.Join(", ", types.Select(MediaKinds.Bare).Concat(errors).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsLink(Parameter header) => string.Equals(header.Value.Name, "Link", StringComparison.OrdinalIgnoreCase);

    private ShapedBodyType? Body(Endpoint endpoint, EndpointAnswer[] successes)
    {
        ShapedBodyType?[] all = [.. successes.Select(bodies.Of)];
        ShapedBodyType[] different = [.. all.OfType<ShapedBodyType>().GroupBy(body => body.Identity).Select(same => same.FirstOrDefault(body => body.IsXml) ?? same.First())];
        return different.Length switch
        {
            0 => null,
            1 => all.Contains(null) ? different[0].Optional() : different[0],
            _ => Result(endpoint, successes),
        };
    }

    private ShapedBodyType Result(Endpoint endpoint, EndpointAnswer[] successes)
    {
        string type = names.TakeDerived(EndpointNames.Whole(endpoint) + "Result");
        var members = new NameScope(
            type, "Body", "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString", "Value");
        ShapedResultCase[] cases = [.. successes.Select(answer => Case(answer, members))];
        _results.Add(new ShapedResult(
            home,
            type,
            new ShapedDoc($"What '{endpoint.Name}' gives back: each status has a case of its own.", null, null),
            members.TakeFirst("Other", "Unknown"),
            cases.ToEquatableArray()));
        return new ShapedBodyType(type, type + ".Body", false, null);
    }

    private ShapedResultCase Case(EndpointAnswer answer, NameScope members)
    {
        ShapedBodyType? body = bodies.Of(answer);
        string name = members.Take(StatusWords.Of(answer.Status));
        return new ShapedResultCase(name, answer.Status, new ShapedDoc(answer.Documentation.Summary ?? $"The answer with status {answer.Status}.", null, null), body?.TypeName, body?.Expression);
    }

    private ShapedPaging? Paging(Paging paging, ShapedBodyType body)
    {
        if (body.Wire is not { } page || body.TypeName.EndsWith("?", StringComparison.Ordinal))
            return null;
        if (paging.Items is null)
            return page.Kind is ValueKind.List ? new ShapedPaging(types.Nullable(DataTypes.Items(page)), null, Next(page, paging)) : null;
        if (types.Graph.Object(page.Name) is not { } record || record.Properties.FirstOrDefault(property => property.Name == paging.Items) is not { Type.Kind: ValueKind.List } items)
            return null;
        return new ShapedPaging(types.Nullable(DataTypes.Items(items.Type)), Member(record, items.Name), Next(page, paging));
    }

    private string? Next(TypeReference page, Paging paging)
    {
        if (paging.NextLink is null || types.Graph.Object(page.Name) is not { } record || record.Properties.FirstOrDefault(property => property.Name == paging.NextLink) is not { } next)
            return null;
        return Member(record, next.Name) + (next.Type.Kind is ValueKind.Uri ? (next.Required && !next.Type.Nullable ? ".OriginalString" : "?.OriginalString") : "");
    }

    private string Member(ObjectType record, string wireName) => _members.Of(record)[wireName];
}
