using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace IdentitySample.Server;

/// <summary>
/// A small server of the identity API of Azure Communication Services, version 2023-10-01, on a free port of the loopback address. It
/// knows nothing of the client and checks all that the wire shows.
/// </summary>
public sealed class IdentityServer : IAsyncDisposable
{
    /// <summary>The Teams user whose token the server takes.</summary>
    public const string TeamsUser = "32c0a5db-05ec-78ea-51ab-3f06b329397e";

    private readonly IdentityStore _store = new();
    private readonly List<ServedRequest> _requests = [];

    // One request at a time: the state behind is plain memory.
    private readonly Lock _gate = new();
    private WebApplication? _application;

    private IdentityServer()
    {
    }

    /// <summary>The token that requests must bear.</summary>
    public static string Token => "entra-token-of-the-service";

    /// <summary>The endpoint of the communication resource.</summary>
    public Uri Endpoint => new(_application!.Urls.Single());

    /// <summary>The requests so far, in their order.</summary>
    public IReadOnlyList<ServedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Starts a server.</summary>
    public static async Task<IdentityServer> StartAsync(CancellationToken cancellationToken = default)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new IdentityServer { _application = builder.Build() };
        server._application.Run(server.ServeAsync);
        await server._application.StartAsync(cancellationToken);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application!.DisposeAsync();

    private async Task ServeAsync(HttpContext http)
    {
        WireRequest request = await WireRequest.ReadAsync(http.Request, http.RequestAborted);
        Answer answer;
        lock (_gate)
        {
            answer = Judge(request);
        }

        http.Response.StatusCode = answer.Status;
        http.Response.Headers["x-ms-request-id"] = Guid.NewGuid().ToString();
        if (answer.Body is { } body)
        {
            await http.Response.WriteAsJsonAsync(body, http.RequestAborted);
        }
    }

    private Answer Judge(WireRequest request)
    {
        string name = $"{request.Method} {string.Join('/', request.Path.Split('/').Select(static part => part.StartsWith("8:", StringComparison.Ordinal) ? "{id}" : part))}";
        try
        {
            request.CheckEnvelope(Token);
            Answer answer = Serve(request);
            _requests.Add(new ServedRequest(name, Verdict.Done, $"{answer.Status}"));
            return answer;
        }
        catch (RefusalException refusal)
        {
            _requests.Add(new ServedRequest(name, refusal.Verdict, $"{refusal.Status} {refusal.Code}: {refusal.Message}"));
            return new Answer(refusal.Status, new JsonObject { ["error"] = refusal.Error });
        }
    }

    private Answer Serve(WireRequest request) => (request.Method, request.Path.Split('/')) switch
    {
        ("POST", ["", "identities"]) => Create(request),
        ("DELETE", ["", "identities", var id]) => Delete(request, id),
        ("POST", ["", "identities", var id, ":revokeAccessTokens"]) => Revoke(request, id),
        ("POST", ["", "identities", var id, ":issueAccessToken"]) => Issue(request, id),
        ("POST", ["", "teamsUser", ":exchangeAccessToken"]) => Exchange(request),
        _ => throw RefusalException.Wrong(404, "NotFound", $"The API has no {request.Method} of {request.Path}."),
    };

    private Answer Create(WireRequest request)
    {
        TokenWish? wish = request.Body() is { } body ? TokenWish.Of(body, "createTokenWithScopes") : null;
        string id = _store.Create();
        var made = new JsonObject { ["identity"] = new JsonObject { ["id"] = id } };
        if (wish is { Scopes.Count: > 0 })
        {
            made["accessToken"] = Issued(id, wish.Minutes);
        }

        return new Answer(201, made);
    }

    private Answer Delete(WireRequest request, string id)
    {
        request.CheckNoBody();
        _store.Delete(id);
        return new Answer(204);
    }

    private Answer Revoke(WireRequest request, string id)
    {
        request.CheckNoBody();
        _store.Revoke(id);
        return new Answer(204);
    }

    private Answer Issue(WireRequest request, string id)
    {
        TokenWish wish = TokenWish.Of(request.NeededBody(), "scopes");
        return wish.Scopes.Count > 0
            ? new Answer(200, Issued(id, wish.Minutes))
            : throw RefusalException.Wrong(400, "BadRequest", "'scopes' must name a scope.");
    }

    private Answer Exchange(WireRequest request)
    {
        JsonObject body = request.NeededBody();
        if (body.Count != 3 || body["token"] is null || body["appId"] is null || body["userId"] is null)
        {
            throw RefusalException.Wrong(400, "BadRequest", "The body has the members token, appId and userId.");
        }

        return (string?)body["userId"] == TeamsUser
            ? new Answer(200, Issued(_store.Create(), minutes: 75))
            : throw RefusalException.Documented(403, "Forbidden", "The token is of another user.", target: "userId", inner: "OidClaimMismatch");
    }

    private JsonObject Issued(string id, int minutes) => new()
    {
        ["token"] = _store.Issue(id),
        ["expiresOn"] = DateTimeOffset.UtcNow.AddMinutes(minutes).ToString("O"),
    };
}
