using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents.Trees;

/// <summary>Reads JSON (RFC 8259) into a tree.</summary>
/// <remarks>
/// Not by <see cref="JsonNode"/>'s own parser, which throws, long after it returned, where a key stands twice.
/// Nothing recurses, and the depth is limited.
/// </remarks>
internal sealed class JsonTreeReader
{
    private readonly string _file;
    private readonly string _text;
    private readonly List<Problem> _problems = [];
    private readonly Stack<JsonNode> _open = new();
    private readonly Stack<(string? Key, long Offset)> _keys = new();
    private readonly byte[] _utf8;
    private readonly int _mark;
    private JsonNode? _root;
    private (string? Key, long Offset) _key;
    private int _nodes;

    private JsonTreeReader(string file, string text)
    {
        _file = file;
        _text = text;
        _mark = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _utf8 = Encoding.UTF8.GetBytes(_mark == 0 ? text : text.Substring(1));
    }

    public static TreeDocument Read(string file, string text, CancellationToken cancellationToken)
    {
        var reader = new JsonTreeReader(file, text);
        bool complete = reader.Read(cancellationToken);
        return new TreeDocument(complete ? reader._root : null, reader._problems);
    }

    private bool Read(CancellationToken cancellationToken)
    {
        var json = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = TreeLimits.Depth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            while (json.Read())
            {
                if ((++_nodes & 0xFFF) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                Take(ref json);
            }
        }
        catch (JsonException fault)
        {
            bool tooDeep = json.CurrentDepth >= TreeLimits.Depth - 1;
            SourceSpan place = At(fault);
            _problems.Add(tooDeep
                ? Problem.At(Catalog.TooDeep, _file, place, TreeLimits.Depth.ToString(CultureInfo.InvariantCulture))
                : Problem.At(Catalog.JsonSyntax, _file, place));
            return false;
        }

        return true;
    }

    private void Take(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _key = (json.GetString(), json.TokenStartIndex);
                break;
            case JsonTokenType.StartObject:
                Open(new JsonObject());
                break;
            case JsonTokenType.StartArray:
                Open(new JsonArray());
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                JsonNode closed = _open.Pop();
                _key = _keys.Pop();
                Place(closed);
                break;
            default:
                Place(Scalar(ref json));
                break;
        }
    }

    private void Open(JsonNode node)
    {
        _open.Push(node);
        _keys.Push(_key);
        _key = default;
    }

    private void Place(JsonNode? node)
    {
        if (_open.Count == 0)
        {
            _root = node;
        }
        else if (_open.Peek() is JsonArray items)
        {
            items.Add(node);
        }
        else if (_open.Peek() is JsonObject members && _key.Key is { } key)
        {
            if (members.ContainsKey(key))
                Twice(key);
            else
                members.Add(key, node);
        }
    }

    private static JsonValue? Scalar(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => JsonValue.Create(json.GetString()),
        JsonTokenType.True => JsonValue.Create(true),
        JsonTokenType.False => JsonValue.Create(false),
        JsonTokenType.Number => Number(ref json),
        _ => null,
    };

    private static JsonValue Number(ref Utf8JsonReader json)
    {
        if (json.TryGetInt32(out int small))
            return JsonValue.Create(small);
        if (json.TryGetInt64(out long whole))
            return JsonValue.Create(whole);
        return json.TryGetDecimal(out decimal exact) ? JsonValue.Create(exact) : JsonValue.Create(json.GetDouble());
    }

    private void Twice(string key)
    {
        if (_problems.Count >= SpecLimits.Problems)
            return;
        int at = Index((int)_key.Offset);
        _problems.Add(Problem.At(Catalog.DocumentKeyTwice, _file, new TextLines(_text).Span(at, at + key.Length + 2), key));
    }

    private SourceSpan At(JsonException fault)
    {
        // The exception counts bytes within a line; lines end in line feeds only.
        int start = 0;
        for (long line = fault.LineNumber ?? 0; line > 0 && start < _utf8.Length; line--)
            start = Array.IndexOf(_utf8, (byte)'\n', start) is >= 0 and var end ? end + 1 : _utf8.Length;
        int at = Index(Math.Min(_utf8.Length, start + (int)(fault.BytePositionInLine ?? 0)));
        return new TextLines(_text).Span(at, Math.Min(_text.Length, at + 1));
    }

    private int Index(int offset) => _mark + Encoding.UTF8.GetCharCount(_utf8, 0, offset);
}
