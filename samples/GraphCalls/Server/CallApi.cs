using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace GraphCalls.Server;

/// <summary>The calls of the service, by their paths.</summary>
internal sealed class CallApi(Uri root)
{
    /// <summary>What each action on a call takes, and which operation it begins; none: it answers with nothing.</summary>
    private static readonly Dictionary<string, (string[] Members, string? Operation)> s_actions = new()
    {
        ["addLargeGalleryView"] = (["clientContext"], "addLargeGalleryViewOperation"),
        ["answer"] = (["callbackUri!", "mediaConfig!", "acceptedModalities", "callOptions", "participantCapacity"], null),
        ["cancelMediaProcessing"] = (["clientContext"], "cancelMediaProcessingOperation"),
        ["changeScreenSharingRole"] = (["role!"], null),
        ["mute"] = (["clientContext"], "muteParticipantOperation"),
        ["playPrompt"] = (["prompts!", "clientContext"], "playPromptOperation"),
        ["recordResponse"] =
        (
            ["prompts", "bargeInAllowed", "initialSilenceTimeoutInSeconds", "maxSilenceTimeoutInSeconds", "maxRecordDurationInSeconds", "playBeep", "stopTones", "clientContext"],
            "recordOperation"
        ),
        ["redirect"] = (["targets!", "timeout", "callbackUri"], null),
        ["reject"] = (["reason", "callbackUri"], null),
        ["sendDtmfTones"] = (["tones!", "delayBetweenTonesMs", "clientContext"], "sendDtmfTonesOperation"),
        ["subscribeToTone"] = (["clientContext"], "subscribeToToneOperation"),
        ["transfer"] = (["transferTarget!", "transferee"], null),
        ["unmute"] = (["clientContext"], "unmuteParticipantOperation"),
        ["updateRecordingStatus"] = (["status!", "clientContext"], "updateRecordingStatusOperation"),
    };

    private readonly Dictionary<string, Call> _calls = new() { [GraphServer.Incoming] = new Call(GraphServer.Incoming, []) { State = "incoming" } };

    public Answer Serve(WireRequest request) => (request.Method, request.Path) switch
    {
        ("POST", ["communications" or "app", "calls"]) => Create(request),
        ("POST", ["communications", "calls", "logTeleconferenceDeviceQuality"]) => Log(request),
        ("GET", ["communications" or "app", "calls", var id]) => Get(request, Find(id)),
        ("DELETE", ["communications" or "app", "calls", var id]) => HangUp(request, Find(id)),
        ("POST", ["communications", "calls", var id, "keepAlive"]) => KeepAlive(request, Find(id)),
        ("POST", ["communications" or "app", "calls", var id, var action]) when s_actions.ContainsKey(action) => Act(request, Find(id), action),
        ("POST", ["communications", "calls", var id, "audioRoutingGroups"]) => Group(request, Find(id)),
        (_, ["communications", "calls", var id, "audioRoutingGroups", var group]) => Group(request, Find(id), group),
        ("GET", ["communications", "calls", var id, "operations"]) => List(request, Find(id).Operations, "operations", id),
        ("GET", ["communications" or "app", "calls", var id, "participants"]) => List(request, Find(id).Participants, "participants", id),
        ("GET", ["communications", "calls", var id, "participants", "$count"]) => Count(request, Find(id)),
        ("GET", ["communications", "calls", var id, "participants", var person]) => Person(request, Find(id), person),
        ("POST", ["communications", "calls", var id, "participants", "invite"]) => Begin(Find(id), "inviteParticipantsOperation", request.Body("participants!", "clientContext")),
        ("POST", ["communications", "calls", var id, "participants", "muteAll"]) => Begin(Find(id), "muteParticipantsOperation", request.Body("participants!", "clientContext")),
        ("POST", ["communications", "calls", var id, "participants", var person, "mute"]) => Mute(request, Find(id), person),
        _ => throw RefusalException.Wrong(404, "BadRequest", $"Resource not found for the segment '{request.Path[^1]}'."),
    };

    private Call Find(string id) => _calls.TryGetValue(id, out Call? call) ? call : throw RefusalException.Documented(404, "NotFound", "The call is not there.", "8522");

    private Answer Create(WireRequest request)
    {
        JsonObject body = request.Body("@odata.type!", "callbackUri!", "mediaConfig!", "requestedModalities", "targets", "subject", "callOptions", "chatInfo", "meetingInfo", "source", "ringingTimeoutInSeconds");
        WireRequest.TypeOf(body, "call");
        WireRequest.TypeOf(body["mediaConfig"], "serviceHostedMediaConfig", "appHostedMediaConfig");
        if (!((string)body["callbackUri"]!).StartsWith("https://", StringComparison.Ordinal))
            throw RefusalException.Wrong(400, "BadRequest", "callbackUri must be https.");
        if (body["targets"] is not JsonArray { Count: > 0 })
            throw RefusalException.Documented(400, "BadRequest", "A call between two needs a target.", "7504");
        var call = new Call(Guid.NewGuid().ToString(), body);
        _calls.Add(call.Id, call);
        return new Answer(201, call.Show(null));
    }

    private static Answer Log(WireRequest request)
    {
        JsonNode quality = request.Body("quality!")["quality"]!;
        foreach (string member in (string[])["callChainId", "mediaLegId", "participantId"])
        {
            if (!Guid.TryParse((string?)quality[member], out _))
                throw RefusalException.Wrong(400, "BadRequest", $"'{member}' must be a GUID.");
        }

        return new Answer(204);
    }

    private static Answer Get(WireRequest request, Call call)
    {
        request.CheckNoBody();
        IReadOnlyDictionary<string, string> query = request.Query("$select");
        return new Answer(200, call.Show(query.TryGetValue("$select", out string? members) ? members.Split(',') : null));
    }

    private Answer HangUp(WireRequest request, Call call)
    {
        request.CheckNoBody();
        _calls.Remove(call.Id);
        return new Answer(204);
    }

    private static Answer KeepAlive(WireRequest request, Call call)
    {
        request.CheckNoBody();
        return call.State is "establishing" or "established" ? new Answer(200) : throw RefusalException.Documented(409, "Conflict", "The call is not up.");
    }

    private static Answer Act(WireRequest request, Call call, string action)
    {
        (string[] members, string? operation) = s_actions[action];
        JsonObject body = request.Body(members);
        foreach (JsonNode? prompt in body["prompts"]?.AsArray() ?? [])
            WireRequest.TypeOf(prompt, "mediaPrompt");
        if (action == "answer")
        {
            WireRequest.TypeOf(body["mediaConfig"], "serviceHostedMediaConfig", "appHostedMediaConfig");
            if (call.State != "incoming")
                throw RefusalException.Documented(409, "Conflict", "The call is not coming in.");
            call.State = "established";
            return new Answer(202);
        }

        return operation is null ? new Answer(202) : Begin(call, operation, body);
    }

    private static Answer Begin(Call call, string operation, JsonObject body) => new(200, call.Begin(operation, body));

    private static Answer Mute(WireRequest request, Call call, string id)
    {
        JsonObject body = request.Body("clientContext");
        JsonObject person = Person(call, id);
        person["isMuted"] = true;
        return Begin(call, "muteParticipantOperation", body);
    }

    private static Answer Person(WireRequest request, Call call, string id)
    {
        request.CheckNoBody();
        request.Query();
        var person = (JsonObject)Person(call, id).DeepClone();
        person["@odata.etag"] = "W/\"3\"";
        return new Answer(200, person);
    }

    private static JsonObject Person(Call call, string id) =>
        call.Participants.Find(one => (string)one["id"]! == id) ?? throw RefusalException.Documented(404, "NotFound", "The participant is not there.");

    private static Answer Count(WireRequest request, Call call)
    {
        request.CheckNoBody();
        return new Answer(200, Text: $"{call.Participants.Count}");
    }

    private Answer List(WireRequest request, IReadOnlyList<JsonObject> items, string name, string call)
    {
        request.CheckNoBody();
        IReadOnlyDictionary<string, string> query = request.Query("$count", "$skiptoken", "$select");
        int start = query.TryGetValue("$skiptoken", out string? token) ? int.Parse(token, System.Globalization.CultureInfo.InvariantCulture) : 0;
        int size = request.Header("Prefer") is { } prefer && prefer.StartsWith("odata.maxpagesize=", StringComparison.Ordinal) ? prefer["odata.maxpagesize=".Length] - '0' : 100;
        var page = new JsonObject { ["@odata.context"] = $"https://graph.microsoft.com/v1.0/$metadata#communications/calls('{call}')/{name}" };
        if (query.ContainsKey("$count"))
            page["@odata.count"] = items.Count;
        if (start + size < items.Count)
            page["@odata.nextLink"] = $"{root}/communications/calls/{call}/{name}?$skiptoken={start + size}";
        page["value"] = new JsonArray([.. items.Skip(start).Take(size).Select(item => item.DeepClone())]);
        return new Answer(200, page);
    }

    private static Answer Group(WireRequest request, Call call)
    {
        JsonObject group = request.Body("@odata.type!", "receivers", "routingMode!", "sources");
        WireRequest.TypeOf(group, "audioRoutingGroup");
        string id = $"g{call.Groups.Count + 1}";
        group["id"] = id;
        call.Groups.Add(id, group);
        return new Answer(201, (JsonObject)group.DeepClone());
    }

    private static Answer Group(WireRequest request, Call call, string id)
    {
        if (!call.Groups.TryGetValue(id, out JsonObject? group))
            throw RefusalException.Documented(404, "NotFound", "The group is not there.");
        if (request.Method == "DELETE")
        {
            request.CheckNoBody();
            call.Groups.Remove(id);
            return new Answer(204);
        }

        if (request.Method != "PATCH")
            throw RefusalException.Wrong(405, "BadRequest", $"{request.Method} is not allowed here.");
        foreach (KeyValuePair<string, JsonNode?> member in request.Body("receivers", "routingMode", "sources"))
            group[member.Key] = member.Value?.DeepClone();
        return new Answer(200, (JsonObject)group.DeepClone());
    }
}
