using System;
using System.Text;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit;

/// <summary>Writes C# source: four spaces a level, line feeds, invariant.</summary>
internal sealed class CodeWriter
{
    private const string Level = "    ";

    private readonly StringBuilder _text = new(4096);
    private int _level;
    private bool _blankBefore = true;

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
        Line($"/// <summary>{DocComment.Text(doc.Summary)}</summary>");
        if (doc.Remarks is { } remarks)
            Line($"/// <remarks>{DocComment.Text(remarks)}</remarks>");
        if (doc.Deprecated is { } deprecated)
            Line($"[Obsolete({Literal.String(deprecated)})]");
    }

    public override string ToString() => _text.ToString();

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
