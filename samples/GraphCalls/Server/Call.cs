using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace GraphCalls.Server;

/// <summary>A call as the server keeps it.</summary>
internal sealed class Call(string id, JsonObject facts)
{
    private readonly List<JsonObject> _operations = [];

    public string Id { get; } = id;

    public Dictionary<string, JsonObject> Groups { get; } = [];

    /// <summary>Five people, so that pages of two make three pages.</summary>
    public List<JsonObject> Participants { get; } = [.. Enumerable.Range(1, 5).Select(Person)];

    public IReadOnlyList<JsonObject> Operations => _operations;

    public string State { get; set; } = "establishing";

    public JsonObject Show(string[]? members)
    {
        JsonObject all = (JsonObject)facts.DeepClone();
        all["id"] = Id;
        all["state"] = State;
        all["tenantId"] = "2432b57b-0abd-43db-aa7b-16eadd115d34";
        all["@odata.type"] = "#microsoft.graph.call";
        all["activeModalities"] = new JsonArray("audio");
        if (members is not null)
        {
            foreach (string name in all.Select(member => member.Key).Where(name => !members.Contains(name)).ToArray())
                all.Remove(name);
        }

        all["@odata.context"] = "https://graph.microsoft.com/v1.0/$metadata#communications/calls/$entity";
        return all;
    }

    /// <summary>Begins an operation.</summary>
    public JsonObject Begin(string type, JsonObject body)
    {
        var operation = new JsonObject
        {
            ["@odata.context"] = $"https://graph.microsoft.com/v1.0/$metadata#{type}",
            ["@odata.type"] = "#microsoft.graph." + type,
            ["id"] = $"op-{_operations.Count + 1}",
            ["status"] = "running",
            ["clientContext"] = body["clientContext"]?.DeepClone(),
        };
        _operations.Add((JsonObject)operation.DeepClone());
        return operation;
    }

    private static JsonObject Person(int number) => new()
    {
        ["@odata.type"] = "#microsoft.graph.participant",
        ["id"] = $"p{number}",
        ["info"] = new JsonObject
        {
            ["identity"] = new JsonObject { ["user"] = new JsonObject { ["id"] = $"u{number}", ["displayName"] = $"Person {number}", ["tenantId"] = "t" } },
            ["languageId"] = "en-us",
        },
        ["isInLobby"] = false,
        ["isMuted"] = number % 2 == 0,
        ["mediaStreams"] = new JsonArray(new JsonObject { ["mediaType"] = "audio", ["sourceId"] = $"{number}", ["direction"] = "sendReceive", ["serverMuted"] = false }),
    };
}
