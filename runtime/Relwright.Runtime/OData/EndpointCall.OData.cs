using System;
using System.Collections.Generic;
using System.Threading;
using Relwright.Links;
using Relwright.OData;

namespace Relwright.Generated;

public sealed partial class EndpointCall
{
    /// <summary>Says which version of OData is spoken (OData Protocol 4.01, section 8.2.8.2): a service of 4.01 answers as one of 4.0 then, as descriptions, and services in use, have it.</summary>
    internal EndpointCall OfOData()
    {
        _headers.Set("OData-MaxVersion", "4.0");
        return this;
    }

    /// <summary>Sets the whole address, which can be relative to the root of the service.</summary>
    /// <exception cref="ArgumentException">It leads to no http or https URI.</exception>
    internal EndpointCall At(Uri link)
    {
        Uri root = new(Client.Settings.Root.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        _server = UriReference.Resolve(root, link.OriginalString) ?? throw new ArgumentException("The link leads to no http or https URI.", nameof(link));
        return this;
    }

    /// <summary>Adds a query option that is escaped already: OData's names begin with a dollar sign, which some services know only as it is.</summary>
    internal EndpointCall Option(string text)
    {
        _query.Append(_query.Length == 0 ? "" : "&").Append(text);
        return this;
    }

    /// <summary>Adds the query options and headers that a caller asked for.</summary>
    internal EndpointCall Ask(QueryParts? query)
    {
        foreach (string option in query?.Options ?? [])
            Option(option);
        if (query?.Preferences is { Length: > 0 } preferences)
            _headers.Set("Prefer", preferences);
        if (query is { IsEventual: true })
            _headers.Set("ConsistencyLevel", "eventual");
        return this;
    }

    /// <summary>Sets the condition of a write; by default there is none, as a path knows no state.</summary>
    internal EndpointCall If(IfMatch condition)
    {
        if (condition.ETag is { } etag)
            _headers.Set("If-Match", etag);
        return this;
    }

    /// <summary>Goes through a list whose pages lead to each other by <c>@odata.nextLink</c>, <c>@nextLink</c> in 4.01.</summary>
    internal Pages<ODataPage<T>, T> ListOf<T>(WireType<T> items, CallOptions? options, CancellationToken cancellationToken) =>
        Pages(ODataPage<T>.Wire(items), static page => (IEnumerable<T>?)page.Value, static page => page.NextLink, ODataError.Answers, options, cancellationToken);
}
