using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace OnlineMeetings.Server;

/// <summary>
/// A small UCWA: one application of one user, with its meetings in memory. It speaks JSON and XML, looks at everything that it is
/// sent, and keeps a list of what it thought of it.
/// </summary>
public sealed class UcwaServer : IAsyncDisposable
{
    private const string Root = "/ucwa/v1/applications/192";

    private readonly Calendar _calendar = new(Root + "/onlineMeetings/myOnlineMeetings");
    private readonly string _etag = Guid.NewGuid().ToString();
    private LoopbackHost? _host;
    private bool _ended;

    private UcwaServer()
    {
    }

    /// <summary>The token that requests must bear.</summary>
    public static string Token => WireRequest.Token;

    /// <summary>Where the application is.</summary>
    public Uri ApplicationUri => Absolute(Root);

    /// <summary>The requests so far, in their order.</summary>
    public IReadOnlyList<ServedRequest> Requests => _host!.Requests;

    /// <summary>Starts a server on a free port of the loopback address.</summary>
    public static async Task<UcwaServer> StartAsync(CancellationToken cancellationToken = default)
    {
        var server = new UcwaServer();
        server._host = await LoopbackHost.StartAsync(server.Serve, typeLast: false, cancellationToken);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _host!.DisposeAsync();

    private static string? NameOf(string[] path) => path switch
    {
        [] => "application",
        ["me" or "people" or "communication" or "onlineMeetings"] => path[0],
        ["onlineMeetings", "myOnlineMeetings"] => "myOnlineMeetings",
        ["onlineMeetings", "myOnlineMeetings", Calendar.AssignedId] => "myAssignedOnlineMeeting",
        ["onlineMeetings", "myOnlineMeetings", _] => "myOnlineMeeting",
        ["onlineMeetings", "myOnlineMeetings", _, "onlineMeetingExtensions"] => "onlineMeetingExtensions",
        ["onlineMeetings", "myOnlineMeetings", _, "onlineMeetingExtensions", _] => "onlineMeetingExtension",
        _ => null,
    };

    private static Representation Me() => new Representation("me", Root + "/me")
        .With("department", "Sales")
        .WithList("emailAddresses", "bmauldin@contoso.com")
        .With("endpointUri", "sip:bmauldin@contoso.com;opaque=user:epid:0mHG5gqQylGWpPELsEK8xAAA;gruu")
        .With("name", "B. Mauldin")
        .With("title", "Senior Manager")
        .With("uri", "sip:bmauldin@contoso.com")
        .With("workPhoneNumber", "tel:+14257035449")
        .Link("presence", Root + "/me/presence")
        .Link("reportMyActivity", Root + "/reportMyActivity");

    private static Representation People() => new Representation("people", Root + "/people")
        .Link("myContacts", Root + "/contacts");

    private static Representation Communication() => new Representation("communication", Root + "/communication")
        .With("audioPreference", "PhoneAudio")
        .With("publishEndpointLocation", false)
        .WithList("supportedModalities", "PhoneAudio", "Messaging")
        .Link("startMessaging", Root + "/communication/startMessaging", revision: "2");

    private Answer Serve(WireRequest request)
    {
        string[]? path = request.Path.StartsWith(Root, StringComparison.Ordinal)
            ? request.Path[Root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries)
            : null;
        request.Resource = path is null ? request.Path : NameOf(path) ?? request.Path;
        request.CheckHeaders();
        if (path is null || NameOf(path) is null)
        {
            throw RefusalException.Wrong(404, "ResourceNotFound", $"Nothing that a client should ask for is at {request.Path}.");
        }

        if (_ended)
        {
            throw RefusalException.Documented(404, "ApplicationNotFound", null, "The application has ended.", "ended");
        }

        return (request.Method, path) switch
        {
            (_, ["onlineMeetings", "myOnlineMeetings", .. var rest]) => _calendar.Serve(request, rest),
            ("GET", []) => Application(request),
            ("DELETE", []) => End(),
            ("GET", ["me"]) => new Answer(200) { Body = Me() },
            ("GET", ["people"]) => new Answer(200) { Body = People() },
            ("GET", ["communication"]) => new Answer(200) { Body = Communication() },
            ("GET", ["onlineMeetings"]) => new Answer(200) { Body = OnlineMeetings() },
            _ => throw RefusalException.Wrong(405, "MethodNotAllowed", $"{request.Resource} takes no {request.Method}."),
        };
    }

    // A change within an embedded resource is no change of the application, whose tag therefore stays.
    private Answer Application(WireRequest request) => request.IfNoneMatch == _etag
        ? new Answer(304) { ETag = _etag, Case = "not modified" }
        : new Answer(200)
        {
            ETag = _etag,
            Body = new Representation("application", Root) { ETag = _etag }
                .With("type", "Browser")
                .With("culture", "en-us")
                .With("endpointId", "a917-c6d2")
                .With("id", "192")
                .With("userAgent", "OnlineMeetings/1.0")
                .Link("batch", Root + "/batch")
                .Link("events", Absolute(Root + "/events?ack=1").AbsoluteUri)
                .Link("policies", Root + "/policies")
                .Embed(Communication())
                .Embed(Me())
                .Embed(OnlineMeetings())
                .Embed(People()),
        };

    private Answer End()
    {
        _ended = true;
        return new Answer(204);
    }

    // Without phoneDialInInformation: this user's meetings cannot be reached by telephone. The last link is newer than the reference.
    private Representation OnlineMeetings() => new Representation("onlineMeetings", Root + "/onlineMeetings")
        .Link("myAssignedOnlineMeeting", _calendar.Assigned.Path, title: "Always open")
        .Link("myOnlineMeetings", Absolute(_calendar.Path).AbsoluteUri)
        .Link("onlineMeetingPolicies", Root + "/onlineMeetings/onlineMeetingPolicies")
        .Link("onlineMeetingStatistics", Root + "/onlineMeetings/onlineMeetingStatistics", title: "How meetings went", revision: "2");

    private Uri Absolute(string path) => new(_host!.Address, path);
}
