using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace IdentitySample.Server;

/// <summary>A request, read but not yet judged.</summary>
internal sealed class WireRequest
{
    /// <summary>The version of the API that the server speaks.</summary>
    public const string Version = "2023-10-01";

    private readonly string? _authorization;
    private readonly string? _contentType;
    private readonly string[] _versions;
    private readonly string _body;

    private WireRequest(HttpRequest request, string body)
    {
        Method = request.Method;
        Path = request.Path.Value ?? "/";
        _authorization = request.Headers.Authorization;
        _contentType = request.ContentType;
        _versions = [.. request.Query["api-version"]!];
        _body = body;
    }

    public string Method { get; }

    /// <summary>The path, unescaped.</summary>
    public string Path { get; }

    public static async Task<WireRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        return new WireRequest(request, await reader.ReadToEndAsync(cancellationToken));
    }

    /// <summary>Looks at what every request must have.</summary>
    /// <exception cref="RefusalException">The version is missing or another, or the token is not ours.</exception>
    public void CheckEnvelope(string token)
    {
        if (_versions is not [Version])
        {
            throw RefusalException.Wrong(400, "ApiVersionUnsupported", $"api-version must stand once in the query, as {Version}.");
        }

        if (_authorization != $"Bearer {token}")
        {
            throw RefusalException.Documented(401, "Denied", "Authorization must be the bearer token that the server gave out.", inner: "InvalidToken");
        }
    }

    /// <summary>The request has no body.</summary>
    public void CheckNoBody()
    {
        if (_body.Length > 0 || _contentType is not null)
        {
            throw RefusalException.Wrong(400, "BadRequest", $"{Method} of {Path} takes no body.");
        }
    }

    /// <summary>The body, which is a JSON object; null where there is none.</summary>
    public JsonObject? Body()
    {
        if (_body.Length == 0)
        {
            return null;
        }

        if (!MediaTypeHeaderValue.TryParse(_contentType, out MediaTypeHeaderValue? type) || type.MediaType != "application/json")
        {
            throw RefusalException.Wrong(415, "UnsupportedMediaType", $"Content-Type must be application/json, not '{_contentType}'.");
        }

        try
        {
            return JsonNode.Parse(_body) as JsonObject ?? throw RefusalException.Wrong(400, "BadRequest", "The body must be an object.");
        }
        catch (JsonException e)
        {
            throw RefusalException.Wrong(400, "BadRequest", $"The body is no JSON: {e.Message}");
        }
    }

    /// <summary>The body, which must be there.</summary>
    public JsonObject NeededBody() => Body() ?? throw RefusalException.Wrong(400, "BadRequest", "The body is missing.");
}
