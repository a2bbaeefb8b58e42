using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace GraphCalls.Server;

/// <summary>
/// A small server of the calls of Microsoft Graph on a free port of the loopback address. It knows nothing of the client and checks all
/// that the wire shows: paths, query options, members, types.
/// </summary>
public sealed class GraphServer : IAsyncDisposable
{
    /// <summary>The call that is coming in from the start.</summary>
    public const string Incoming = "57dab8b1-894c-409a-b240-bd8beae78896";

    private readonly List<ServedRequest> _requests = [];

    // One request at a time: the state behind is plain memory.
    private readonly Lock _gate = new();
    private CallApi _api = null!;
    private WebApplication? _application;

    private GraphServer()
    {
    }

    /// <summary>The token that requests must bear.</summary>
    public static string Token => "entra-token-of-the-application";

    /// <summary>The root of the service.</summary>
    public Uri Root => new(_application!.Urls.Single() + "/v1.0");

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

    /// <summary>The body that the service sends to the callback of the incoming call.</summary>
    public static byte[] Notification() => System.Text.Encoding.UTF8.GetBytes($$"""
        {
          "@odata.type": "#microsoft.graph.commsNotifications",
          "value": [
            {
              "@odata.type": "#microsoft.graph.commsNotification",
              "changeType": "created",
              "resource": "/communications/calls/{{Incoming}}",
              "resourceUrl": "/communications/calls/{{Incoming}}",
              "resourceData": {
                "@odata.type": "#microsoft.graph.call",
                "id": "{{Incoming}}",
                "state": "incoming",
                "direction": "incoming",
                "callbackUri": "https://bot.contoso.com/callback",
                "requestedModalities": [ "audio", "holography" ],
                "source": { "@odata.type": "#microsoft.graph.participantInfo", "identity": { "user": { "id": "u9", "displayName": "Grace" } } },
                "mediaConfig": { "@odata.type": "#microsoft.graph.appHostedMediaConfig", "blob": "<media session blob>" },
                "meetingInfo": { "@odata.type": "#microsoft.graph.boothMeetingInfo", "booth": 7 }
              }
            }
          ]
        }
        """);

    /// <summary>Starts a server.</summary>
    public static async Task<GraphServer> StartAsync(CancellationToken cancellationToken = default)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new GraphServer { _application = builder.Build() };
        server._application.Run(server.ServeAsync);
        await server._application.StartAsync(cancellationToken);
        server._api = new CallApi(server.Root);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application!.DisposeAsync();

    private async Task ServeAsync(HttpContext http)
    {
        WireRequest request = await WireRequest.ReadAsync(http.Request, http.RequestAborted);
        string requestId = Guid.NewGuid().ToString();
        Answer answer;
        lock (_gate)
        {
            answer = Judge(request, requestId);
        }

        http.Response.StatusCode = answer.Status;
        http.Response.Headers["request-id"] = requestId;
        if (answer.Text is { } text)
        {
            http.Response.ContentType = "text/plain";
            await http.Response.WriteAsync(text, http.RequestAborted);
        }
        else if (answer.Body is { } body)
        {
            await http.Response.WriteAsJsonAsync(body, http.RequestAborted);
        }
    }

    private Answer Judge(WireRequest request, string requestId)
    {
        string name = $"{request.Method} /{string.Join('/', request.Path.Select(static part => part.Length == 36 || part is ['p' or 'g' or 'o', ..] && part.Any(char.IsDigit) ? "{id}" : part))}";
        try
        {
            request.CheckEnvelope(Token);
            Answer answer = _api.Serve(request);
            _requests.Add(new ServedRequest(name, Verdict.Done, $"{answer.Status}"));
            return answer;
        }
        catch (RefusalException refusal)
        {
            _requests.Add(new ServedRequest(name, refusal.Verdict, $"{refusal.Status} {refusal.Code}: {refusal.Message}"));
            return new Answer(refusal.Status, refusal.Body(requestId));
        }
    }
}
