using System;
using System.Collections.Generic;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Data;

/// <summary>Which data types travel where, found by following the endpoints' bodies and parameters once.</summary>
internal sealed class DataUsage
{
    private readonly DataGraph _graph;
    private readonly Dictionary<string, DataUse> _uses = new(StringComparer.Ordinal);

    public DataUsage(ApiDescription api, DataGraph graph)
    {
        _graph = graph;
        foreach (Endpoint endpoint in api.Endpoints)
        {
            foreach (Parameter parameter in endpoint.Parameters)
                Follow(parameter.Value.Type, DataUse.Request | DataUse.Json);
            foreach (BodyContent content in endpoint.Body?.Contents ?? default)
                Follow(content, DataUse.Request);
            foreach (EndpointAnswer answer in endpoint.Answers)
            {
                foreach (BodyContent content in answer.Contents)
                    Follow(content, DataUse.Answer);
                foreach (Parameter header in answer.Headers)
                    Follow(header.Value.Type, DataUse.Answer | DataUse.Json);
            }
        }

        foreach (Webhook webhook in api.Webhooks)
        {
            foreach (BodyContent content in webhook.Body?.Contents ?? default)
                Follow(content, DataUse.Answer);
        }
    }

    /// <summary>What a type is used for. One that no endpoint uses is there for callers who know more than the specification says: for both ways.</summary>
    public DataUse Of(string name) =>
        _uses.TryGetValue(name, out DataUse use) ? use : DataUse.Request | DataUse.Answer | DataUse.Json;

    private void Follow(BodyContent content, DataUse direction)
    {
        if (content.Type is { } type)
            Follow(type, direction | Format(content.MediaType));
    }

    private void Follow(TypeReference type, DataUse use)
    {
        while (type.Items is { } items)
            type = items;
        if (type is not { Kind: ValueKind.Data, Name: { } first })
            return;
        var open = new Stack<string>([first]);
        while (open.Count > 0)
        {
            string name = open.Pop();
            _uses.TryGetValue(name, out DataUse known);
            if ((known | use) == known)
                continue;
            _uses[name] = known | use;

            // What stands in a field of a form is written as JSON.
            use = (use & DataUse.Form) != 0 ? (use & ~DataUse.Form) | DataUse.Json : use;
            foreach (string mentioned in _graph.Mentions(name))
                open.Push(mentioned);
        }
    }

    private static DataUse Format(string mediaType)
    {
        string type = mediaType.Split(';')[0].Trim();
        if (Is(type, "application/x-www-form-urlencoded") || type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            return DataUse.Form | DataUse.Json;
        bool xml = Is(type, "application/xml") || Is(type, "text/xml") || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);
        return xml ? DataUse.Xml : DataUse.Json;
    }

    private static bool Is(string type, string other) => string.Equals(type, other, StringComparison.OrdinalIgnoreCase);
}
