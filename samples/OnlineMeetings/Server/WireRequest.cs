using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OnlineMeetings.Server;

/// <summary>A request, read but not yet judged.</summary>
internal sealed class WireRequest
{
    /// <summary>The token that the servers take.</summary>
    public const string Token = "cwt=c2FtcGxl";

    private readonly string? _authorization;
    private readonly string? _accept;
    private readonly string? _contentType;

    private WireRequest(HttpRequest request, string body)
    {
        Method = request.Method;
        Path = request.Path.Value ?? "/";
        Body = body;
        IfMatch = Value(request.Headers.IfMatch);
        IfNoneMatch = Value(request.Headers.IfNoneMatch);
        _authorization = Value(request.Headers.Authorization);
        _accept = Value(request.Headers.Accept);
        _contentType = Value(request.Headers.ContentType);
        AnswerForm = FormOf(_accept) ?? BodyForm.Json;
        Resource = Path;
    }

    public string Method { get; }

    public string Path { get; }

    public string Body { get; }

    /// <summary>The entity tag as it came: this API's tags are opaque text, quoted or not.</summary>
    public string? IfMatch { get; }

    public string? IfNoneMatch { get; }

    /// <summary>The form that the client would like to have.</summary>
    public BodyForm AnswerForm { get; }

    /// <summary>The resource behind the path, or the path until it is known.</summary>
    public string Resource { get; set; }

    public static async Task<WireRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        return new WireRequest(request, await reader.ReadToEndAsync(cancellationToken));
    }

    /// <summary>Looks at the headers that every request must have.</summary>
    /// <exception cref="RefusalException">A header is missing or wrong.</exception>
    public void CheckHeaders()
    {
        if (_authorization != $"Bearer {Token}")
        {
            throw RefusalException.Wrong(401, "Unauthorized", "Authorization must be the bearer token that the server gave out.");
        }

        // A DELETE has nothing to show, so that it may say nothing about the form.
        if (FormOf(_accept) is null && (Method != "DELETE" || _accept is not null))
        {
            throw RefusalException.Wrong(400, "BadRequest", $"Accept must name a form that the API speaks, not '{_accept}'.");
        }

        if (Method is "GET" or "DELETE" && Body.Length > 0)
        {
            throw RefusalException.Wrong(400, "BadRequest", $"{Method} takes no body.");
        }
    }

    /// <summary>The form of the body that came.</summary>
    /// <exception cref="RefusalException">It is none of the API's forms.</exception>
    public BodyForm CheckContentType()
    {
        if (MediaTypeHeaderValue.TryParse(_contentType, out MediaTypeHeaderValue? type)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            && FormOf(_contentType) is { } form)
        {
            return form;
        }

        throw RefusalException.Wrong(415, "UnsupportedMediaType", $"Content-Type must name a form that the API speaks, not '{_contentType}'.");
    }

    private static string? Value(Microsoft.Extensions.Primitives.StringValues header) => header.Count == 0 ? null : header.ToString();

    private static BodyForm? FormOf(string? mediaTypes)
    {
        if (!MediaTypeHeaderValue.TryParseList([mediaTypes ?? ""], out var types))
        {
            return null;
        }

        // A stable sort: of equal qualities the first named wins.
        return types
            .OrderByDescending(static type => type.Quality ?? 1)
            .Select(static type => type.MediaType.Value switch
            {
                "application/json" or "application/vnd.microsoft.com.ucwa+json" => BodyForm.Json,
                "application/xml" or "application/vnd.microsoft.com.ucwa+xml" => BodyForm.Xml,
                _ => (BodyForm?)null,
            })
            .FirstOrDefault(static form => form is not null);
    }
}
