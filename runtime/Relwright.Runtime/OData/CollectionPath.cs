using System;
using System.ComponentModel;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright;

/// <summary>The address of a collection of entities. Making one sends nothing.</summary>
/// <typeparam name="T">The entities.</typeparam>
public readonly struct CollectionPath<T>
    where T : class, IEntity<T>
{
    internal CollectionPath(ODataLocation location) => Location = location;

    /// <summary>The address.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ODataLocation Location { get; }

    /// <summary>The address of one entity of the collection.</summary>
    /// <param name="key">Its key, unescaped.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public EntityPath<T> this[EntityKey key] => new(Location.Key(key));

    /// <summary>Lists the entities, page by page as they are asked for. Nothing is sent before the first.</summary>
    /// <param name="query">Which entities, which of their members, and in which order.</param>
    /// <param name="options">What this call is told; query and headers go to the first page's request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">While enumerating: an answer is no success.</exception>
    public Pages<ODataPage<T>, T> ListAsync(Action<CollectionQuery<T>>? query = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        Asked(Location, query).ListOf(Wire.Record<T>(), options, cancellationToken);

    /// <summary>Lists on from where an earlier list left off: what has changed since (<see cref="ODataPage{T}.DeltaLink"/>), or the pages not yet read.</summary>
    /// <param name="link">The link as the service gave it, a relative one as seen from the root of the service; to an origin that is not allowed no credentials go.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Pages<ODataPage<T>, T> ListFrom(Uri link, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new EndpointCall(Location.Client, T.TypeName, "GET", "").OfOData().At(link).ListOf(Wire.Record<T>(), options, cancellationToken);
    }

    /// <summary>How many entities there are (<c>$count</c>).</summary>
    /// <param name="query">Which entities count; only filter and search mean something here.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success.</exception>
    /// <exception cref="ApiProtocolException">The answer is no number.</exception>
    public async Task<long> CountAsync(Action<CollectionQuery<T>>? query = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EndpointCall call = Asked(Location.Then("$count"), query).Accept("text/plain");
        Response<string> answer = await call.SendAsync(BodyTypes.Text, ODataError.Answers, options, cancellationToken).ConfigureAwait(false);
        return long.TryParse(answer.Value.Trim('\uFEFF', ' ', '\r', '\n'), NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            ? count
            : throw new WireFormatException("A count is a whole number, and the answer is none.");
    }

    /// <summary>Those of the collection that are of a derived type.</summary>
    /// <typeparam name="TDerived">The derived type.</typeparam>
    public CollectionPath<TDerived> OfType<TDerived>()
        where TDerived : class, T, IEntity<TDerived> => new(Location.Cast<TDerived>());

    /// <summary>The path behind the root of the service, escaped.</summary>
    public override string ToString() => Location.ToString();

    private static EndpointCall Asked(ODataLocation location, Action<CollectionQuery<T>>? query)
    {
        CollectionQuery<T> asked = new();
        query?.Invoke(asked);
        return location.Call("GET", T.TypeName).Ask(asked.Parts);
    }
}
