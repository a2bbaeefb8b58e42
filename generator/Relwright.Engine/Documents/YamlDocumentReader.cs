using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Relwright.Engine.Documents;

/// <summary>Reads YAML, and JSON as the part of YAML that it is, into a tree with positions.</summary>
/// <remarks>
/// Works on the parser's events with a stack of its own: depth is bounded, nothing recurses, and aliases, which let a small text
/// stand for a huge tree, are refused. What the grammar forbids costs the whole file, since no later place can be trusted.
/// </remarks>
internal sealed class YamlDocumentReader
{
    /// <summary>Lines that the parser may have looked at beyond the place where it says that it failed.</summary>
    private const int LookAhead = 3;

    private readonly string _file;
    private readonly string _text;
    private readonly int _shift;
    private readonly TextLines _lines;
    private readonly List<Problem> _problems = [];
    private readonly Stack<OpenNode> _open = new();
    private SpecNode? _root;
    private int _documents;
    private bool _broken;
    private int _reached;
    private int _read;

    private YamlDocumentReader(string file, string text)
    {
        _file = file;
        _text = text;
        _shift = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _lines = new TextLines(text);
    }

    public static SpecDocument Read(string file, string text, CancellationToken cancellationToken) =>
        new YamlDocumentReader(file, text).Read(cancellationToken);

    private SpecDocument Read(CancellationToken cancellationToken)
    {
        using var input = new StringReader(_shift == 0 ? _text : _text.Substring(_shift));
        var parser = new Parser(input);
        while (!_broken && Advance(parser))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Take(parser.Current!);
        }

        // What stood before the place where reading gave up still tells which format the file is in.
        while (_open.Count > 0)
            Place(_open.Pop().Close());

        if (!_broken && _root is null or SpecScalar { IsNull: true })
        {
            _root = null;
            _problems.Add(Problem.At(Catalog.FileEmpty, _file, SourceSpan.Start));
        }

        return new SpecDocument(_root, _broken, _problems);
    }

    private bool Advance(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException fault)
        {
            GiveUp(fault, Offset(fault.Start));
            return false;
        }
        catch (Exception fault)
        {
            // The scanner meets some malformed texts with exceptions that tell no place (seen: InvalidOperationException for a
            // plain scalar without characters). The fault is then behind the last thing that it could read.
            GiveUp(fault, _read);
            return false;
        }
    }

    private void GiveUp(Exception fault, int at)
    {
        bool inFlow = _open.Count > 0 && _open.Peek().IsFlow;
        if (!inFlow && _lines.IndentingTab(_reached, _lines.Below(Math.Max(at, _reached), LookAhead)) is { } tab)
            GiveUp((Catalog.Tab, []), _lines.Span(tab, tab + 1));
        else if (inFlow && string.IsNullOrWhiteSpace(_text.Substring(Math.Min(at, _text.Length))))
            GiveUp(YamlFault.Unclosed, _open.Peek().Span);
        else
            GiveUp(YamlFault.Describe(fault), _lines.Span(at, at));
    }

    private void Take(ParsingEvent read)
    {
        // The parser lets some tabs pass and then takes lines for parts of others.
        if (read is not Scalar { Style: not ScalarStyle.Plain } and NodeEvent && !(_open.Count > 0 && _open.Peek().IsFlow)
            && _lines.IndentingTab(Offset(read.Start), Offset(read.End)) is { } tab)
        {
            GiveUp((Catalog.Tab, []), _lines.Span(tab, tab + 1));
            return;
        }

        _reached = Offset(read.Start);
        _read = Offset(read.End);
        switch (read)
        {
            case DocumentStart when ++_documents > 1:
                GiveUp(YamlFault.Feature("a second document ('---')", "give each document a file of its own"), Span(read));
                break;
            case AnchorAlias:
                GiveUp(YamlFault.Feature("an alias ('*')", "write the value out"), Span(read));
                break;
            case NodeEvent { Anchor.IsEmpty: false }:
                GiveUp(YamlFault.Feature("an anchor ('&')", "write the value out where it is needed, or quote a text that begins with '&'"), Start(read));
                break;
            case NodeEvent { Tag.IsEmpty: false }:
                GiveUp(YamlFault.Feature("a tag ('!')", "remove it, or quote a text that begins with '!'"), Start(read));
                break;
            case MappingStart or SequenceStart when _open.Count == SpecLimits.Depth:
                GiveUp((Catalog.TooDeep, [SpecLimits.Depth.ToString(CultureInfo.InvariantCulture)]), Span(read));
                break;
            case MappingStart mapping:
                Open(read, isMapping: true, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                Open(read, isMapping: false, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Place(_open.Pop().Close());
                break;
            case Scalar scalar:
                Place(new SpecScalar(Span(read), scalar.Value, scalar.Style == ScalarStyle.Plain));
                break;
        }
    }

    private void Open(ParsingEvent read, bool isMapping, bool isFlow)
    {
        int start = Offset(read.Start);
        _open.Push(new OpenNode(_lines.Span(start, isFlow ? start + 1 : start), isMapping, isFlow));
    }

    private void Place(SpecNode node)
    {
        if (_open.Count == 0)
            _root = node;
        else if (_open.Peek().AwaitsKey)
            PlaceKey(_open.Peek(), node);
        else
            _open.Peek().Take(node);
    }

    private void PlaceKey(OpenNode mapping, SpecNode node)
    {
        if (node is not SpecScalar { Text: { Length: > 0 } key })
        {
            mapping.TakeKey(null, node.Span);
            Report(Catalog.KeyNotText, node.Span);
        }
        else if (mapping.Has(key, out SourceSpan first))
        {
            mapping.TakeKey(null, node.Span);
            Report(Catalog.DuplicateKey, node.Span, key, first.Line.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            mapping.TakeKey(key, node.Span);
        }
    }

    private void GiveUp((ProblemKind Kind, string[] Arguments) fault, SourceSpan span)
    {
        _broken = true;
        _problems.Add(Problem.At(fault.Kind, _file, span, fault.Arguments));
    }

    private void Report(ProblemKind kind, SourceSpan span, params string[] arguments)
    {
        if (!_broken && _problems.Count < SpecLimits.Problems)
            _problems.Add(Problem.At(kind, _file, span, arguments));
    }

    private SourceSpan Span(ParsingEvent read) => _lines.Span(Offset(read.Start), Offset(read.End));

    private SourceSpan Start(ParsingEvent read) => _lines.Span(Offset(read.Start), Offset(read.Start));

    private int Offset(Mark mark) => (int)mark.Index + _shift;
}
