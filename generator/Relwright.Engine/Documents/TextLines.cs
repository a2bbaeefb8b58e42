using System;
using System.Collections.Generic;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>Turns offsets of a text into lines and columns, which count UTF-16 code units as the compiler's do.</summary>
/// <remarks>The compiler and YAML 1.1 end lines at the same characters. A byte order mark takes no column: no editor shows one.</remarks>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];
    private readonly string _text;
    private readonly int _mark;

    public TextLines(string text)
    {
        _text = text;
        _mark = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\n' or '\u0085' or '\u2028' or '\u2029' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    public SourceSpan Span(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), _text.Length);
        end = Math.Min(Math.Max(end, start), _text.Length);
        (int line, int column) = Place(start);
        (int endLine, int endColumn) = Place(end);
        return new SourceSpan(line, column, endLine, endColumn, start, end - start);
    }

    /// <summary>Where the line begins that is <paramref name="count"/> lines below that of <paramref name="offset"/>.</summary>
    public int Below(int offset, int count) => _starts[Math.Min(Place(Math.Min(offset, _text.Length)).Line - 1 + count, _starts.Count - 1)];

    /// <summary>The first tab that indents a line, among the lines from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public int? IndentingTab(int start, int end)
    {
        for (int line = Place(Math.Min(start, _text.Length)).Line - 1; line < _starts.Count && _starts[line] <= end; line++)
        {
            int at = _starts[line] + (line == 0 ? _mark : 0);
            while (at < _text.Length && _text[at] == ' ')
                at++;
            if (at < _text.Length && _text[at] == '\t' && !IsBlank(at))
                return at;
        }

        return null;
    }

    private bool IsBlank(int at)
    {
        while (at < _text.Length && (_text[at] is ' ' or '\t'))
            at++;
        return at >= _text.Length || _text[at] is '\n' or '\r' or '#';
    }

    private (int Line, int Column) Place(int offset)
    {
        int index = _starts.BinarySearch(offset);
        int line = index < 0 ? ~index : index + 1;
        int column = offset - _starts[line - 1] + 1;
        return (line, line == 1 ? Math.Max(1, column - _mark) : column);
    }
}
