using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace OnlineMeetings.Server;

/// <summary>
/// A small server of <c>ms:rtc:saas:</c> resources: one application. It speaks JSON only, with <c>rel</c> at the end of each
/// resource, and starts its first body with a byte order mark.
/// </summary>
public sealed class TrustedApplicationServer : IAsyncDisposable
{
    private const string Root = "/platformservice/v1/applications/1627259584";
    private const string Type = "ms:rtc:saas:application";

    private LoopbackHost? _host;
    private bool _ended;
    private bool _marked;

    private TrustedApplicationServer()
    {
    }

    /// <summary>The token that requests must bear.</summary>
    public static string Token => WireRequest.Token;

    /// <summary>Whether the application is still starting, so that a GET meets a conflict.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Whether a pool is there to take over, without which a DELETE cannot be done.</summary>
    public bool HasBackupPool { get; set; }

    /// <summary>Where the application is.</summary>
    public Uri ApplicationUri => new(_host!.Address, Root);

    /// <summary>The requests so far, in their order.</summary>
    public IReadOnlyList<ServedRequest> Requests => _host!.Requests;

    /// <summary>Starts a server on a free port of the loopback address.</summary>
    public static async Task<TrustedApplicationServer> StartAsync(CancellationToken cancellationToken = default)
    {
        var server = new TrustedApplicationServer();
        server._host = await LoopbackHost.StartAsync(server.Serve, typeLast: true, cancellationToken);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _host!.DisposeAsync();

    private Answer Serve(WireRequest request)
    {
        bool known = request.Path == Root;
        request.Resource = known ? Type : request.Path;
        request.CheckHeaders();
        if (request.AnswerForm is not BodyForm.Json)
        {
            throw RefusalException.Wrong(400, "BadRequest", "Accept must name JSON, the only form that this API speaks.");
        }

        if (!known)
        {
            throw RefusalException.Wrong(404, "ResourceNotFound", $"Nothing that a client should ask for is at {request.Path}.");
        }

        if (_ended)
        {
            throw RefusalException.Documented(404, "ApplicationNotFound", null, "The application has ended.", "ended");
        }

        return request.Method switch
        {
            "GET" => Get(),
            "DELETE" => Delete(),
            _ => throw RefusalException.Wrong(405, "MethodNotAllowed", $"{Type} takes no {request.Method}."),
        };
    }

    private Answer Get()
    {
        if (IsBusy)
        {
            throw RefusalException.Documented(409, "Conflict", "AlreadyExists", "The application is being created.", "busy");
        }

        bool mark = !_marked;
        _marked = true;
        return new Answer(200)
        {
            ByteOrderMark = mark,
            Body = new Representation(Type, Root)
                .With("displayName", "Contoso service desk") // newer than the reference
                .Link("ms:rtc:saas:anonApplicationTokens", Root + "/anonApplicationTokens")
                .Link("ms:rtc:saas:communication", new Uri(ApplicationUri, Root + "/communication?endpointId=sip%3adesk%40contoso.com").AbsoluteUri)
                .Link("ms:rtc:saas:adhocMeetings", Root + "/adhocMeetings", revision: "2") // newer too
                .Embed(new Representation("me", Root + "/me").With("uri", "sip:desk@contoso.com"))
                .Embed(new Representation("people", Root + "/people"))
                .Embed(new Representation("ms:rtc:saas:communication", Root + "/communication")
                    .Link("ms:rtc:saas:startMessaging", Root + "/communication/startMessaging"))
                .Embed(new Representation("onlineMeetings", Root + "/onlineMeetings")
                    .Link("myOnlineMeetings", Root + "/onlineMeetings/myOnlineMeetings")),
        };
    }

    private Answer Delete()
    {
        if (!HasBackupPool)
        {
            throw RefusalException.Documented(410, "Gone", "CannotRedirect", "No backup pool is configured.", "no backup pool");
        }

        _ended = true;
        return new Answer(204);
    }
}
