using System;
using System.Text;

namespace Relwright.Tool.Import.Writing;

/// <summary>A specification as it is written: a line a fact, so that a change of one fact is a change of one line.</summary>
internal sealed class SpecText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line at the current depth.</summary>
    public void Line(string text) => _text.Append(' ', _depth * 2).Append(text).Append('\n');

    public void Empty() => _text.Append('\n');

    /// <summary>Writes a key with what <paramref name="content"/> writes below it.</summary>
    public void Section(string key, Action content)
    {
        Line(key + ":");
        _depth++;
        content();
        _depth--;
    }

    public override string ToString() => _text.ToString();
}
