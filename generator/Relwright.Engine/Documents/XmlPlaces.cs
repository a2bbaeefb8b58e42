using System;
using System.Collections.Generic;
using System.Xml;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>Turns the places that an XML parser tells into spans of the text.</summary>
/// <remarks>XML ends lines at line feeds and carriage returns only (XML 1.0, 2.11); the compiler at a few more characters.</remarks>
internal sealed class XmlPlaces
{
    private readonly List<int> _starts = [0];
    private readonly string _text;
    private readonly TextLines _lines;

    public XmlPlaces(string text)
    {
        _text = text;
        _lines = new TextLines(text);
        Mark = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>Characters of a byte order mark, which the parser does not get to see.</summary>
    public int Mark { get; }

    public int Offset(int line, int position)
    {
        if (line < 1 || line > _starts.Count)
            return Mark;
        int offset = _starts[line - 1] + Math.Max(position, 1) - 1 + (line == 1 ? Mark : 0);
        return Math.Min(offset, _text.Length);
    }

    public SourceSpan At(int line, int position) => _lines.Span(Offset(line, position), Offset(line, position));

    /// <summary>The stretch of <paramref name="length"/> characters where the parser is.</summary>
    public SourceSpan Stretch(IXmlLineInfo at, int length)
    {
        int start = Offset(at.LineNumber, at.LinePosition);
        return _lines.Span(start, start + length);
    }

    /// <summary>The value of the attribute at whose name the parser is, without its quotes.</summary>
    public SourceSpan Value(IXmlLineInfo name)
    {
        int at = Offset(name.LineNumber, name.LinePosition);
        int quote = _text.IndexOfAny(['"', '\''], at);
        if (quote < 0)
            return _lines.Span(at, at);
        int end = _text.IndexOf(_text[quote], quote + 1);
        return _lines.Span(quote + 1, end < 0 ? quote + 1 : end);
    }
}
