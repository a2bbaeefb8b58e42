using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Http;
using Relwright.Links;

namespace Relwright;

/// <summary>The way to a resource. It sends nothing until a verb is called.</summary>
/// <typeparam name="T">The record of the resource.</typeparam>
public sealed class Navigator<T> : ResourceReference<T>
    where T : class, IResourceRecord<T>
{
    internal Navigator(Route<T> route) => Route = route;

    internal Route<T> Route { get; }

    internal override ApiClient Sender => Route.Client;

    internal override Trail Trail => Route.Trail;

    /// <summary>The same way with values for the variables of its last link, which is a URI template (RFC 6570).</summary>
    /// <param name="variables">Texts, numbers, dates, booleans, lists of them, or dictionaries of text. Variables of the query may be left out.</param>
    /// <exception cref="InvalidOperationException">The way does not end with a link.</exception>
    public Navigator<T> With(IReadOnlyDictionary<string, object> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return new Navigator<T>(Route.With(variables));
    }

    /// <summary>The same way with values for the variables of its last link, which is a URI template (RFC 6570).</summary>
    /// <param name="variables">Names and values; variables of the query may be left out.</param>
    /// <exception cref="InvalidOperationException">The way does not end with a link.</exception>
    public Navigator<T> With(params ReadOnlySpan<(string Name, object Value)> variables)
    {
        Dictionary<string, object> values = new(StringComparer.Ordinal);
        foreach ((string name, object value) in variables)
            values[name] = value;
        return With(values);
    }

    internal override ValueTask<Resource<T>> ResolveAsync(CallOptions? options, CancellationToken cancellationToken) => Route.ResolveAsync(options, cancellationToken);

    internal override ValueTask<Target> LocateAsync(CallOptions? options, CancellationToken cancellationToken) => Route.LocateAsync(options, cancellationToken);
}
