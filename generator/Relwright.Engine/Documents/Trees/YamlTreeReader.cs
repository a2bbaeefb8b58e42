using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json.Nodes;
using System.Threading;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Relwright.Engine.Documents.Trees;

/// <summary>Reads YAML into a tree of JSON, by the core schema of YAML 1.2.</summary>
/// <remarks>
/// Aliases and merge keys are written out, since OpenAPI documents use them; depth and number of the values that this gives are
/// limited, so that a small text cannot stand for a huge tree. Nothing recurses over the text.
/// </remarks>
internal sealed class YamlTreeReader
{
    private readonly string _file;
    private readonly string _text;
    private readonly int _mark;
    private readonly Dictionary<string, SourceSpan>? _places;
    private readonly List<Problem> _problems = [];
    private readonly Stack<OpenTree> _open = new();
    private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);
    private TextLines? _lines;
    private JsonNode? _root;
    private bool _broken;
    private int _documents;
    private int _nodes;

    private YamlTreeReader(string file, string text, Dictionary<string, SourceSpan>? places)
    {
        _file = file;
        _text = text;
        _mark = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _places = places;
    }

    private TextLines Lines => _lines ??= new TextLines(_text);

    public static TreeDocument Read(string file, string text, CancellationToken cancellationToken) =>
        new YamlTreeReader(file, text, null).Read(cancellationToken);

    /// <summary>Where each JSON pointer of a text stands: a member where its key does, an item where it begins.</summary>
    public static IReadOnlyDictionary<string, SourceSpan> Places(string text)
    {
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        new YamlTreeReader("", text, places).Read(CancellationToken.None);
        return places;
    }

    private TreeDocument Read(CancellationToken cancellationToken)
    {
        using var input = new StringReader(_mark == 0 ? _text : _text.Substring(1));
        var parser = new Parser(input);
        int read = 0;
        try
        {
            while (!_broken && parser.MoveNext())
            {
                cancellationToken.ThrowIfCancellationRequested();
                read = Offset(parser.Current!.End);
                Take(parser.Current!);
            }
        }
        catch (YamlException fault)
        {
            GiveUp(YamlFault.Describe(fault), Offset(fault.Start), Offset(fault.Start));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The scanner meets some malformed texts with exceptions that tell no place: the fault is behind what it last read.
            GiveUp(YamlFault.Describe(fault), read, read);
        }

        return new TreeDocument(_broken ? null : _root, _problems);
    }

    private void Take(ParsingEvent read)
    {
        switch (read)
        {
            case DocumentStart when ++_documents > 1:
                GiveUp(YamlFault.Feature("a second document ('---')", "give each document a file of its own"), Offset(read.Start), Offset(read.End));
                break;
            case MappingStart or SequenceStart when _open.Count >= TreeLimits.Depth:
                GiveUp((Catalog.TooDeep, [TreeLimits.Depth.ToString(CultureInfo.InvariantCulture)]), Offset(read.Start), Offset(read.End));
                break;
            case MappingStart mapping:
                Open(read, new JsonObject(), mapping.Anchor);
                break;
            case SequenceStart sequence:
                Open(read, new JsonArray(), sequence.Anchor);
                break;
            case MappingEnd or SequenceEnd:
                OpenTree closed = _open.Pop();
                closed.MergeIn();
                Anchor(closed.Anchor, closed.Node);
                if (_open.Count > 0)
                    _open.Peek().Take(closed.Node);
                else
                    _root = closed.Node;
                break;
            case AnchorAlias alias:
                TakeAlias(alias);
                break;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
        }

        if (++_nodes > TreeLimits.Nodes)
            GiveUp((Catalog.TooManyValues, [TreeLimits.Nodes.ToString(CultureInfo.InvariantCulture)]), Offset(read.Start), Offset(read.End));
    }

    private void Open(ParsingEvent read, JsonNode node, AnchorName anchor)
    {
        string pointer = Pointer(read);
        _open.Push(new OpenTree(node, pointer, anchor.IsEmpty ? null : anchor.Value));
    }

    private void TakeScalar(Scalar scalar)
    {
        if (_open.Count > 0 && _open.Peek().AwaitsKey)
        {
            TakeKey(scalar);
            return;
        }

        Pointer(scalar);
        bool isText = scalar.Style is not ScalarStyle.Plain || scalar.Tag == "tag:yaml.org,2002:str";
        JsonNode? node = isText ? JsonValue.Create(scalar.Value) : YamlScalars.Resolve(scalar.Value);
        Anchor(scalar.Anchor.IsEmpty ? null : scalar.Anchor.Value, node);
        Place(node);
    }

    private void TakeKey(Scalar key)
    {
        OpenTree mapping = _open.Peek();
        SourceSpan span = _places is null ? default : Lines.Span(Offset(key.Start), Offset(key.End));
        if (!mapping.TakeKey(key.Value, span) && _problems.Count < SpecLimits.Problems)
            _problems.Add(Problem.At(Catalog.DocumentKeyTwice, _file, Lines.Span(Offset(key.Start), Offset(key.End)), key.Value));
    }

    private void TakeAlias(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out JsonNode? node) || (_open.Count > 0 && _open.Peek().AwaitsKey))
        {
            GiveUp(YamlFault.Feature("an alias ('*') of what has not ended yet, or of nothing", "write the value out"), Offset(alias.Start), Offset(alias.End));
            return;
        }

        Pointer(alias);
        int depth = _open.Count;
        int size = TreeSize.Of(node, TreeLimits.Nodes - _nodes, TreeLimits.Depth - depth);
        if (size < 0)
            GiveUp((Catalog.TooManyValues, [TreeLimits.Nodes.ToString(CultureInfo.InvariantCulture)]), Offset(alias.Start), Offset(alias.End));
        else
            Place(node?.DeepClone());
        _nodes += Math.Max(size, 0);
    }

    private void Place(JsonNode? node)
    {
        if (_open.Count == 0)
            _root = node;
        else
            _open.Peek().Take(node);
    }

    private void Anchor(string? name, JsonNode? node)
    {
        if (name is not null)
            _anchors[name] = node;
    }

    /// <summary>The pointer of what begins here; where places are asked for, its place is noted.</summary>
    private string Pointer(ParsingEvent read)
    {
        if (_places is null)
            return "";
        string pointer = _open.Count == 0 ? "" : _open.Peek().NextPointer;
        SourceSpan span = _open.Count > 0 && _open.Peek().KeySpan is { } key ? key : Lines.Span(Offset(read.Start), Offset(read.Start));
        if (!_places.ContainsKey(pointer))
            _places.Add(pointer, span);
        return pointer;
    }

    private void GiveUp((ProblemKind Kind, string[] Arguments) fault, int start, int end)
    {
        _broken = true;
        _problems.Add(Problem.At(fault.Kind, _file, Lines.Span(start, end), fault.Arguments));
    }

    private int Offset(Mark mark) => (int)mark.Index + _mark;
}
