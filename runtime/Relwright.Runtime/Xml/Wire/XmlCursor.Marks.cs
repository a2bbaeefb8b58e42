using System;

namespace Relwright.Generated;

/// <summary>Second looks at an element, as unions take them.</summary>
public ref partial struct XmlCursor
{
    /// <summary>The element that the cursor stands at, of which nothing was read but its start tag.</summary>
    internal readonly XmlMark Mark() => new(_scanner.TagStart, _scanner.Depth, _node);

    /// <summary>Goes back, whatever was read since, so long as the element around is still open.</summary>
    internal void Return(XmlMark mark)
    {
        long reread = _node.Reread + Math.Max(0, _scanner.At - mark.TagStart);
        _node = mark.Node;
        _node.Reread = reread;
        if (mark.Node.Kind is XmlNodeKind.Element)
            _scanner.Reopen(mark.TagStart, mark.Depth);
    }

    /// <summary>Whether an element may be looked at once more: unions within unions, each of which misleads, would make much out of little.</summary>
    internal readonly bool TakeSecondLook() => _node.Reread <= (16L * _scanner.Xml.Length) + 65_536;
}
