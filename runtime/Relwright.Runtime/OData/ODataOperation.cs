using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Relwright.OData;

namespace Relwright.Generated;

/// <summary>A call of an action or a function.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ODataOperation
{
    private readonly ODataLocation _location;
    private readonly EndpointCall _call;

    internal ODataOperation(ODataLocation location, string method, IReadOnlyList<string> aliases)
    {
        _location = location;
        _call = location.Call(method, location.ToString());
        foreach (string alias in aliases)
            _call.Option(alias);
    }

    /// <summary>Sets the parameters of an action; it is called with none of them where there is no value.</summary>
    /// <typeparam name="T">The parameters together.</typeparam>
    /// <param name="parameters">The parameters.</param>
    public ODataOperation With<T>(T? parameters)
        where T : class, IRecord<T>
    {
        if (parameters is null)
            _call.Body(new WrittenJson("{}"u8.ToArray()));
        else
            _call.Body(parameters, Wire.Record<T>());
        return this;
    }

    /// <summary>Calls it; nothing comes back.</summary>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Response> SendAsync(CallOptions? options, CancellationToken cancellationToken) => _call.SendAsync(ODataError.Answers, options, cancellationToken);

    /// <summary>Calls it; an object comes back, or none where null is one of the values: then the status is 204 (OData Protocol 4.01, section 11.5.4).</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="result">How it is read.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Response<T>> SendAsync<T>(WireType<T> result, CallOptions? options, CancellationToken cancellationToken) =>
        _call.SendAsync(ODataBodies.Of(result, result.TakesNull), ODataError.Answers, options, cancellationToken);

    /// <summary>Calls it; a single value comes back, which travels as the member <c>value</c> of an object (OData JSON Format 4.01, section 11), or none as with objects.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="result">How it is read.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Response<T>> SendForValueAsync<T>(WireType<T> result, CallOptions? options, CancellationToken cancellationToken) =>
        _call.SendAsync(ODataBodies.Of(ODataWire.Value(result), result.TakesNull), ODataError.Answers, options, cancellationToken);

    /// <summary>Calls it; octets come back as they are, none where the status is 204.</summary>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Response<ReadOnlyMemory<byte>>> SendForOctetsAsync(CallOptions? options, CancellationToken cancellationToken) =>
        _call.Accept("*/*").SendAsync(BodyTypes.Octets, ODataError.Answers, options, cancellationToken);

    /// <summary>Calls it; a list comes back, in pages.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="items">How an item is read.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Pages<ODataPage<T>, T> List<T>(WireType<T> items, CallOptions? options, CancellationToken cancellationToken) =>
        _call.ListOf(items, options, cancellationToken);

    /// <summary>Goes on behind a function that gives a collection.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    public CollectionPath<T> Many<T>()
        where T : class, IEntity<T> => new(_location);
}
