using System;

namespace Relwright.Generated;

/// <summary>Second looks at an element, as unions take them.</summary>
public ref partial struct XmlCursor
{
    /// <summary>What the cursor stands at; of an element, nothing was read but its start tag.</summary>
    internal readonly XmlMark Mark() => new(_node.Kind is XmlNodeKind.Element ? _scanner.TagStart : _scanner.At, _scanner.Depth, _node);

    /// <summary>Goes back, whatever was read since, so long as the element around is still open.</summary>
    internal void Return(XmlMark mark)
    {
        _scanner.Reread += Math.Max(0, _scanner.At - mark.Start);
        _node = mark.Node;
        if (mark.Node.Kind is XmlNodeKind.Element)
            _scanner.Reopen(mark.Start, mark.Depth);
        else
            _scanner.At = mark.Start;
    }

    /// <summary>Whether something may be looked at once more.</summary>
    internal readonly bool TakeSecondLook() => _scanner.MayReread;

    /// <summary>Begins to read something that may be something else: a failure that is going to be caught has no place, which would be counted from the start of the body.</summary>
    /// <returns>To be given back to <see cref="EndTrial"/>.</returns>
    internal bool BeginTrial()
    {
        bool outer = _scanner.IsOnTrial;
        _scanner.IsOnTrial = true;
        return outer;
    }

    internal void EndTrial(bool outer) => _scanner.IsOnTrial = outer;

    /// <summary>Whether what the cursor stands at has the form of a text. It is left there.</summary>
    internal bool Has(TextForm form)
    {
        XmlMark start = Mark();
        bool fits = form(NodeKind is XmlNodeKind.Element ? ReadTextOrNone().Trim(Space) : NodeToken());
        Return(start);
        return fits;
    }
}
