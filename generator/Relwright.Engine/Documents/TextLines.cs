using System;
using System.Collections.Generic;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>Turns offsets of a text into lines and columns, which count UTF-16 code units as the compiler's do.</summary>
/// <remarks>The compiler and YAML 1.1 end lines at the same characters. A byte order mark takes no column: no editor shows one.</remarks>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];
    private readonly int _length;
    private readonly int _mark;

    public TextLines(string text)
    {
        _length = text.Length;
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
        start = Math.Min(Math.Max(start, 0), _length);
        end = Math.Min(Math.Max(end, start), _length);
        (int line, int column) = Place(start);
        (int endLine, int endColumn) = Place(end);
        return new SourceSpan(line, column, endLine, endColumn, start, end - start);
    }

    private (int Line, int Column) Place(int offset)
    {
        int index = _starts.BinarySearch(offset);
        int line = index < 0 ? ~index : index + 1;
        int column = offset - _starts[line - 1] + 1;
        return (line, line == 1 ? Math.Max(1, column - _mark) : column);
    }
}
