using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using Relwright.Http;
using Relwright.Links;

namespace Relwright.Generated;

/// <summary>One call of an operation by its path: emitted methods fill it with their arguments, then send it. It is used once.</summary>
/// <remarks>All that can be wrong with an argument is found while filling, before anything is sent.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class EndpointCall
{
    private readonly string _path;
    private readonly Dictionary<string, string> _pathValues = new(StringComparer.Ordinal);
    private readonly Dictionary<(char Place, string Name), ParameterValue> _arguments = [];
    private readonly StringBuilder _query = new();
    private readonly StringBuilder _cookies = new();
    private readonly HeaderList _headers = new();
    private Uri _server;

    /// <summary>Begins a call.</summary>
    /// <param name="client">Sends it; <see langword="null"/> where a group of operations was made without one, as fakes are.</param>
    /// <param name="operation">The name of the operation, for logs and telemetry.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, parameters in braces; it goes behind the server's.</param>
    /// <exception cref="InvalidOperationException">There is no client.</exception>
    public EndpointCall(ApiClient? client, string operation, string method, string path)
    {
        Client = client ?? throw new InvalidOperationException($"'{operation}' belongs to operations that were made without a client, so it cannot send requests.");
        Operation = operation;
        Method = method;
        _path = path;
        _server = client.Settings.Root;
        _headers.Set("Accept", client.Settings.Media.Accept);
    }

    internal ApiClient Client { get; }

    internal string Operation { get; }

    internal string Method { get; }

    /// <summary>Sets a parameter of the path.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="style">How the value is written.</param>
    /// <param name="explode">Whether each item or member stands by itself.</param>
    /// <param name="reserved">Whether characters with a meaning in URIs are left as they are.</param>
    /// <exception cref="ArgumentException">There is no value, or an empty one that leaves nothing in the path.</exception>
    public EndpointCall Path(string name, ParameterValue value, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool reserved = false)
    {
        _arguments[('p', name)] = value;
        if (value.IsAbsent)
            throw new ArgumentException($"Path parameter '{name}' needs a value.", name);
        string text = new ParameterText(name, value, explode, reserved ? static text => Escape.Reserved(text, "/:@!$&'()*+,;=") : Escape.All).Expand(style);
        _pathValues[name] = text.Length > 0 ? text : throw new ArgumentException($"Path parameter '{name}' needs a value that is not empty.", name);
        return this;
    }

    /// <summary>Adds a parameter of the query, where it has a value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="style">How the value is written.</param>
    /// <param name="explode">Whether each item or member stands by itself.</param>
    /// <param name="reserved">Whether characters with a meaning in URIs are left as they are, except those that would end the value.</param>
    public EndpointCall Query(string name, ParameterValue value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool reserved = false)
    {
        _arguments[('q', name)] = value;
        if (value.IsAbsent)
            return this;
        ParameterText text = new(name, value, explode, reserved ? static text => Escape.Reserved(text, "/:@!$'()*,;=?") : Escape.All);
        foreach (string pair in text.Pairs(style))
            _query.Append(_query.Length == 0 ? "" : "&").Append(pair);
        return this;
    }

    /// <summary>Sets the whole of the query.</summary>
    /// <param name="value">One text, which is escaped, or members, which are written as a form.</param>
    public EndpointCall QueryText(ParameterValue value)
    {
        if (value.Members is { } members)
            _query.Append(FormText.Of(members, []));
        else if (!value.IsAbsent)
            _query.Append(Escape.All(value.Text ?? string.Join(',', value.Items!)));
        return this;
    }

    /// <summary>Sets a header, where it has a value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="explode">Whether the members of an object are written with <c>=</c>.</param>
    /// <exception cref="ArgumentException">The value has a character that no header may have.</exception>
    public EndpointCall Header(string name, ParameterValue value, bool explode = false)
    {
        _arguments[('h', name)] = value;
        if (!value.IsAbsent)
            _headers.Set(name, new ParameterText(name, value, explode, static text => text).Expand(ParameterStyle.Simple));
        return this;
    }

    /// <summary>Adds a cookie, where it has a value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; what no cookie can hold is percent-encoded.</param>
    /// <param name="explode">Whether each item or member is a cookie of its own.</param>
    public EndpointCall Cookie(string name, ParameterValue value, bool explode = true)
    {
        if (value.IsAbsent)
            return this;
        foreach (string pair in new ParameterText(name, value, explode, CookieText.Escaped).Pairs(ParameterStyle.Form))
            _cookies.Append(_cookies.Length == 0 ? "" : "; ").Append(pair);
        return this;
    }

    /// <summary>Sets what the caller can read, where that differs from what the API speaks.</summary>
    /// <param name="mediaTypes">The value of the header <c>Accept</c>.</param>
    public EndpointCall Accept(string mediaTypes)
    {
        _headers.Set("Accept", mediaTypes);
        return this;
    }

    /// <summary>Sets where the operation is served, where that is not where the client's other operations are.</summary>
    /// <param name="url">An absolute URL, or one relative to the client's.</param>
    /// <exception cref="ArgumentException">It leads to no http or https URI.</exception>
    public EndpointCall Server(string url)
    {
        _server = UriReference.Resolve(_server, url) ?? throw new ArgumentException("The server's URL leads to no http or https URI.", nameof(url));
        return this;
    }

    /// <summary>The value of an argument: <c>p</c>ath, <c>q</c>uery or <c>h</c>eader.</summary>
    internal ParameterValue Argument(char place, string name)
    {
        if (_arguments.TryGetValue((place, name), out ParameterValue value))
            return value;
        foreach (((char at, string key), ParameterValue given) in _arguments)
        {
            if (at == 'h' && place == 'h' && string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
                return given;
        }

        return default;
    }

    private ApiRequest Request(CallOptions? options, bool streamsAnswer = false)
    {
        Uri uri = PathText.Resolve(_server, _path, _pathValues);
        if (_query.Length > 0)
            uri = Links.QueryText.AppendText(uri, _query.ToString());
        if (_cookies.Length > 0)
            _headers.Set("Cookie", _cookies.ToString());
        HeaderList headers = _headers.Copy();
        headers.Set(options);
        return new ApiRequest(new System.Net.Http.HttpMethod(Method), options is null ? uri : Links.QueryText.Append(uri, options.Query))
        {
            Operation = Operation,
            Headers = headers.All,
            Body = _body,
            BodyStream = _bodyStream,
            StreamsAnswer = streamsAnswer,
            ContentType = _contentType,
            Timeout = options?.Timeout,
        };
    }
}
