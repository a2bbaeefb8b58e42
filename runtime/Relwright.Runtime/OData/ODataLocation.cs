using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Relwright.OData;

namespace Relwright.Generated;

/// <summary>The address of something in an OData service, as far as emitted code has followed it.</summary>
/// <remarks>A struct over the client and a text: a path costs one string a segment, and no type of its own anywhere.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ODataLocation
{
    private readonly ApiClient? _client;
    private readonly string? _path;
    private readonly bool _keyAsSegment;

    private ODataLocation(ApiClient? client, string path, bool keyAsSegment)
    {
        _client = client;
        _path = path;
        _keyAsSegment = keyAsSegment;
    }

    /// <summary>The root of a service.</summary>
    /// <param name="client">Sends the requests.</param>
    /// <param name="keyAsSegment">Whether the service takes keys as segments (<c>calls/5</c>) rather than in parentheses (<c>calls(5)</c>).</param>
    public static ODataLocation Root(ApiClient client, bool keyAsSegment) => new(client, "", keyAsSegment);

    /// <summary>A single entity behind a segment.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="segment">The segment.</param>
    public EntityPath<T> One<T>(string segment)
        where T : class, IEntity<T> => new(Then(segment));

    /// <summary>A collection behind a segment.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="segment">The segment.</param>
    public CollectionPath<T> Many<T>(string segment)
        where T : class, IEntity<T> => new(Then(segment));

    /// <summary>Octets behind a segment.</summary>
    /// <param name="segment">The segment.</param>
    public StreamPath Stream(string segment) => new(Then(segment));

    /// <summary>The reference to a single entity that lives elsewhere.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="segment">The segment of the entity.</param>
    public ReferencePath<T> Reference<T>(string segment)
        where T : class, IEntity<T> => new(Then(segment));

    /// <summary>The references to entities that live elsewhere.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="segment">The segment of the collection.</param>
    public ReferencesPath<T> References<T>(string segment)
        where T : class, IEntity<T> => new(Then(segment));

    /// <summary>An action, which is called with POST.</summary>
    /// <param name="name">Its segment.</param>
    public ODataOperation Action(string name) => new(Then(name), "POST", []);

    /// <summary>A function, which is called with GET.</summary>
    /// <param name="name">Its segment.</param>
    /// <param name="parameters">Its parameters; those without a value are left out.</param>
    public ODataOperation Function(string name, params ReadOnlySpan<ODataParameter> parameters)
    {
        List<ODataParameter> given = [];
        foreach (ODataParameter parameter in parameters)
        {
            if (!parameter.IsAbsent)
                given.Add(parameter);
        }

        string arguments = string.Join(',', given.Select(static parameter => parameter.InPath));
        return new(new ODataLocation(_client, Then(name)._path + $"({arguments})", _keyAsSegment), "GET", [.. given.Where(static parameter => parameter.IsAlias).Select(static parameter => parameter.InQuery)]);
    }

    /// <summary>The path, as far as it is behind the root of the service.</summary>
    public override string ToString() => _path ?? "";

    internal ODataLocation Then(string segment) => new(_client, $"{_path}/{ODataText.Segment(segment)}", _keyAsSegment);

    internal ODataLocation Cast<T>()
        where T : class, IEntity<T> => Then(T.TypeName);

    internal ODataLocation Key(EntityKey key) => new(_client, _path + key.Suffix(_keyAsSegment), _keyAsSegment);

    internal EndpointCall Call(string method, string operation) => new EndpointCall(_client, operation, method, _path ?? "").OfOData();

    internal Uri Absolute() => Http.PathText.Resolve(Client.Settings.Root, _path ?? "", new Dictionary<string, string>());

    internal ApiClient Client => _client ?? throw new InvalidOperationException("The path was not made by a client, so it leads nowhere.");
}
