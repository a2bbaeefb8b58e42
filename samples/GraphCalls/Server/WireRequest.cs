using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace GraphCalls.Server;

/// <summary>A request, read but not yet judged.</summary>
internal sealed class WireRequest
{
    /// <summary>The part of the path that stands for the version.</summary>
    private const string Version = "/v1.0/";

    private readonly HttpRequest _request;
    private readonly string _body;

    private WireRequest(HttpRequest request, string body)
    {
        _request = request;
        _body = body;
        string path = request.Path.Value ?? "/";
        Path = path.StartsWith(Version, StringComparison.Ordinal) ? path[Version.Length..].Split('/') : [];
    }

    public string Method => _request.Method;

    /// <summary>The segments behind the version, unescaped; none for a path without it.</summary>
    public string[] Path { get; }

    public static async Task<WireRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        return new WireRequest(request, await reader.ReadToEndAsync(cancellationToken));
    }

    /// <summary>Looks at what every request must have.</summary>
    public void CheckEnvelope(string token)
    {
        if (_request.Headers.Authorization != $"Bearer {token}")
            throw RefusalException.Documented(401, "InvalidAuthenticationToken", "Access token is empty or not ours.");
        if (Path.Length == 0)
            throw RefusalException.Wrong(404, "BadRequest", $"The path must begin with {Version}.");
    }

    public string? Header(string name) => _request.Headers[name];

    /// <summary>The query options; each of them must be one of those given.</summary>
    public IReadOnlyDictionary<string, string> Query(params string[] known)
    {
        foreach (string name in _request.Query.Keys)
        {
            if (!known.Contains(name))
                throw RefusalException.Wrong(400, "BadRequest", $"The query option '{name}' is not known here.");
        }

        return _request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }

    public void CheckNoBody()
    {
        if (_body.Length > 0 || _request.ContentType is not null)
            throw RefusalException.Wrong(400, "BadRequest", $"{Method} takes no body here.");
    }

    /// <summary>The body, which is an object with these members and no others; those with an exclamation mark must be there.</summary>
    public JsonObject Body(params string[] members)
    {
        if (_request.ContentType?.Split(';')[0] != "application/json")
            throw RefusalException.Wrong(415, "UnsupportedMediaType", $"Content-Type must be application/json, not '{_request.ContentType}'.");
        JsonObject body;
        try
        {
            body = JsonNode.Parse(_body) as JsonObject ?? throw RefusalException.Wrong(400, "BadRequest", "The body must be an object.");
        }
        catch (JsonException e)
        {
            throw RefusalException.Wrong(400, "BadRequest", $"The body is no JSON: {e.Message}");
        }

        foreach (string name in body.Select(member => member.Key))
        {
            if (!members.Any(member => member.TrimEnd('!') == name))
                throw RefusalException.Wrong(400, "BadRequest", $"The member '{name}' is not known here.");
        }

        foreach (string member in members.Where(member => member.EndsWith('!')))
        {
            if (body[member.TrimEnd('!')] is null)
                throw RefusalException.Wrong(400, "BadRequest", $"The member '{member.TrimEnd('!')}' is missing.");
        }

        return body;
    }

    /// <summary>The type that an object says it has, which must be one of those given.</summary>
    public static string TypeOf(JsonNode? node, params string[] types)
    {
        string? type = (string?)node?["@odata.type"];
        return type is not null && types.Contains(type.Replace("#microsoft.graph.", "", StringComparison.Ordinal))
            ? type
            : throw RefusalException.Wrong(400, "BadRequest", $"@odata.type must be one of {string.Join(", ", types)}, not '{type}'.");
    }
}
