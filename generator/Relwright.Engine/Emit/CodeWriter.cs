using System;
using System.Collections.Generic;
using System.Text;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit;

/// <summary>Writes C# source: four spaces a level, line feeds, invariant.</summary>
internal sealed class CodeWriter
{
    private const string Level = "    ";

    /// <summary>Columns that a line should not go beyond where it can be broken.</summary>
    private const int Width = 130;

    /// <summary>Columns of a row of a list, without its indentation.</summary>
    private const int RowWidth = 120;

    private readonly StringBuilder _text = new(4096);
    private int _level;
    private bool _blankBefore = true;
    private string[] _usings = [];
    private int _usingsAt;

    /// <summary>Writes a line, or several where <paramref name="text"/> has line feeds; each is indented.</summary>
    public void Line(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                for (int i = 0; i < _level; i++)
                    _text.Append(Level);
                _text.Append(line);
            }

            _text.Append('\n');
        }

        _blankBefore = false;
    }

    /// <summary>Parts what follows from what is above, unless it is the first thing in its block.</summary>
    public void Blank()
    {
        if (!_blankBefore)
            _text.Append('\n');
        _blankBefore = true;
    }

    /// <summary>Marks the place for using directives; of those given, the ones that the text below needs are written there.</summary>
    public void Usings(ReadOnlySpan<string> namespaces)
    {
        _usings = namespaces.ToArray();
        _usingsAt = _text.Length;
        _blankBefore = true;
    }

    /// <summary>Whether <paramref name="text"/> can stand in one line here.</summary>
    public bool Fits(string text) => _level * Level.Length + text.Length <= Width;

    /// <summary>Writes a member whose body is an expression, on two lines where one would be too long.</summary>
    public void Member(string head, string expression)
    {
        if (Fits(head + " => " + expression))
        {
            Line(head + " => " + expression);
            return;
        }

        Line(head + " =>");
        using (Indent())
            Line(expression);
    }

    /// <summary>Writes a statement that is a chain of calls: on one line, else a call a line, and of a call that is too long an argument a line.</summary>
    public void Chain(string start, IReadOnlyList<CallStep> calls)
    {
        string line = start + string.Concat(calls) + ";";
        if (Fits(line))
        {
            Line(line);
            return;
        }

        Line(start);
        using (Indent())
        {
            for (int i = 0; i < calls.Count; i++)
                List($".{calls[i].Method}(", calls[i].Arguments, i == calls.Count - 1 ? ");" : ")");
        }
    }

    /// <summary>Writes a list in brackets, an item a line where one line would be too long.</summary>
    public void List(string open, IReadOnlyList<string> items, string close)
    {
        string line = open + string.Join(", ", items) + close;
        if (Fits(line))
        {
            Line(line);
            return;
        }

        Line(open);
        using (Indent())
        {
            for (int i = 0; i < items.Count; i++)
                Line(items[i] + (i == items.Count - 1 ? close : ","));
        }
    }

    /// <summary>Writes a field and its value, on two lines where one would be too long.</summary>
    public void Field(string head, string expression)
    {
        if (Fits(head + " = " + expression))
        {
            Line(head + " = " + expression);
            return;
        }

        Line(head + " =");
        using (Indent())
            Line(expression);
    }

    /// <summary>Writes a list in brackets, over as many full rows as it needs.</summary>
    public void Rows(string open, IReadOnlyList<string> items, string close)
    {
        string line = open + string.Join(", ", items) + close;
        if (line.Length <= RowWidth)
        {
            Line(line);
            return;
        }

        Line(open);
        using (Indent())
        {
            string row = "";
            for (int i = 0; i < items.Count; i++)
            {
                string item = items[i] + (i == items.Count - 1 ? close : ",");
                if (row.Length > 0 && row.Length + 1 + item.Length > RowWidth)
                {
                    Line(row);
                    row = "";
                }

                row = row.Length == 0 ? item : row + " " + item;
            }

            Line(row);
        }
    }

    /// <summary>Writes the head of a method: on one line, else its parameters on one line of their own, else a parameter a line.</summary>
    public void Head(string open, IReadOnlyList<string> parameters, string close)
    {
        string rest = string.Join(", ", parameters) + close;
        bool fits;
        using (Indent())
            fits = Fits(rest);
        if (Fits(open + rest) || !fits)
        {
            List(open, parameters, close);
            return;
        }

        Line(open);
        using (Indent())
            Line(rest);
    }

    /// <summary>Writes a header and a block, which the returned value ends.</summary>
    public IDisposable Block(string header) => Block(header, "}");

    /// <summary>Writes a header and a block that ends with <paramref name="end"/>.</summary>
    public IDisposable Block(string header, string end)
    {
        Line(header);
        Line("{");
        _level++;
        _blankBefore = true;
        return new OpenBlock(this, end);
    }

    /// <summary>Indents what follows by one level, until the returned value is disposed.</summary>
    public IDisposable Indent()
    {
        _level++;
        return new OpenBlock(this, null);
    }

    /// <summary>Writes documentation and, where the thing should be used no more, the attribute that says so.</summary>
    public void Doc(ShapedDoc doc)
    {
        Doc("summary", DocComment.Text(doc.Summary));
        if (doc.Remarks is { } remarks)
            Doc("remarks", DocComment.Text(remarks));
        if (doc.Deprecated is { } deprecated)
            Line($"[Obsolete({Literal.String(deprecated)})]");
    }

    /// <summary>Writes an element of a documentation comment, over as many lines as its text needs.</summary>
    /// <param name="tag">The element, with its attributes.</param>
    /// <param name="text">Its text, escaped, without line ends.</param>
    public void Doc(string tag, string text)
    {
        string end = $"</{tag.Split(' ')[0]}>";
        if (Fits($"/// <{tag}>{text}{end}"))
        {
            Line($"/// <{tag}>{text}{end}");
            return;
        }

        Line($"/// <{tag}>");
        string row = "///";
        foreach (string word in text.Split(' '))
        {
            if (row.Length > 3 && !Fits(row + " " + word))
            {
                Line(row);
                row = "///";
            }

            row += " " + word;
        }

        Line(row);
        Line("/// " + end);
    }

    public override string ToString()
    {
        string body = _text.ToString(_usingsAt, _text.Length - _usingsAt);
        var directives = new StringBuilder();
        foreach (string name in _usings)
        {
            if (NeededUsings.IsNeeded(name, body))
                directives.Append("using global::").Append(name).Append(";\n");
        }

        if (directives.Length > 0)
            directives.Append('\n');
        return _text.ToString(0, _usingsAt) + directives + body;
    }

    private sealed class OpenBlock(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            if (end is not null)
                writer.Line(end);
            writer._blankBefore = false;
        }
    }
}
