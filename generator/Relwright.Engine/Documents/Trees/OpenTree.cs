using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents.Trees;

/// <summary>A mapping or list of YAML whose end has not been reached yet.</summary>
/// <param name="node">What it becomes.</param>
/// <param name="pointer">Its JSON pointer; empty where nobody asks for places.</param>
/// <param name="anchor">The name by which aliases speak of it.</param>
internal sealed class OpenTree(JsonNode node, string pointer, string? anchor)
{
    private const string MergeKey = "<<";

    private string? _key;
    private bool _dropped;

    public JsonNode Node { get; } = node;

    public string? Anchor { get; } = anchor;

    /// <summary>Whether the next value is a key.</summary>
    public bool AwaitsKey { get; private set; } = node is JsonObject;

    /// <summary>Where the key of the next value stands; null in a list.</summary>
    public SourceSpan? KeySpan { get; private set; }

    public string NextPointer => pointer + "/" + (_key is null
        ? ((JsonArray)Node).Count.ToString(CultureInfo.InvariantCulture)
        : _key.Replace("~", "~0").Replace("/", "~1"));

    /// <returns>Whether the key is new; the value of one that is not is dropped.</returns>
    public bool TakeKey(string key, SourceSpan span)
    {
        _key = key;
        KeySpan = span;
        AwaitsKey = false;
        _dropped = ((JsonObject)Node).ContainsKey(key);
        return !_dropped;
    }

    public void Take(JsonNode? value)
    {
        if (Node is JsonArray items)
        {
            items.Add(value);
        }
        else if (AwaitsKey)
        {
            // A mapping or list as a key: no JSON says that, so its value goes with it.
            _dropped = true;
            AwaitsKey = false;
            _key = "";
        }
        else
        {
            if (!_dropped)
                ((JsonObject)Node).Add(_key!, value);
            AwaitsKey = true;
        }
    }

    /// <summary>Adds the members that a merge key names and that are not there already.</summary>
    public void MergeIn()
    {
        if (Node is not JsonObject members || members[MergeKey] is not { } merged)
            return;
        members.Remove(MergeKey);
        foreach (JsonObject source in merged is JsonArray list ? list.OfType<JsonObject>() : [merged as JsonObject ?? []])
        {
            foreach (KeyValuePair<string, JsonNode?> member in source.Where(member => !members.ContainsKey(member.Key)).ToList())
                members.Add(member.Key, member.Value?.DeepClone());
        }
    }
}
