using System.Collections.Generic;
using System.Threading;
using Relwright.OData;

namespace Relwright.Generated;

public sealed partial class EndpointCall
{
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

    /// <summary>Goes through a list whose pages lead to each other by <c>@odata.nextLink</c>.</summary>
    internal Pages<ODataPage<T>, T> ListOf<T>(WireType<T> items, CallOptions? options, CancellationToken cancellationToken) =>
        Pages(ODataPage<T>.Wire(items), static page => (IEnumerable<T>?)page.Value, static page => page.NextLink, ODataError.Answers, options, cancellationToken);
}
