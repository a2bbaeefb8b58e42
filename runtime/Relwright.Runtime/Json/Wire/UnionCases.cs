using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>The cases of a union, in the order of the specification; made once and kept in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCases
{
    private readonly WireType[] _cases;
    private ObjectCandidates? _objects;

    /// <summary>Takes the cases.</summary>
    /// <param name="cases">The types; the place of one is its index.</param>
    public UnionCases(params ReadOnlySpan<WireType> cases) => _cases = cases.ToArray();

    /// <summary>The case of the value that the cursor stands before: by what kind of JSON it is, of objects by their members, of texts by their form.</summary>
    /// <param name="json">Stays where it is.</param>
    /// <returns>The index; -1 where it is of no case.</returns>
    /// <exception cref="WireFormatException">The JSON is not well-formed.</exception>
    public int Find(ref JsonCursor json)
    {
        if (json.AtObject)
            return Objects.Choose(ref json);
        int open = -1;
        for (int i = 0; i < _cases.Length; i++)
        {
            Fit fit = _cases[i].Outline.Fits(ref json);
            if (fit is Fit.Exact)
                return i;
            if (fit is Fit.Open && open < 0)
                open = i;
        }

        return open;
    }

    internal Fit Fits(ref JsonCursor json)
    {
        if (json.AtObject)
            return Objects.Choose(ref json) >= 0 ? Fit.Exact : Fit.None;
        var best = Fit.None;
        foreach (WireType @case in _cases)
            best = (Fit)Math.Max((int)best, (int)@case.Outline.Fits(ref json));
        return best;
    }

    internal void AddObjects(ObjectCandidates candidates, int @case)
    {
        foreach (WireType type in _cases)
            type.Outline.AddObjects(candidates, @case);
    }

    /// <summary>Made at the first look: while types are prepared, those that they mention may not be yet.</summary>
    private ObjectCandidates Objects
    {
        get
        {
            if (_objects is { } known)
                return known;
            var objects = new ObjectCandidates();
            for (int i = 0; i < _cases.Length; i++)
                _cases[i].Outline.AddObjects(objects, i);
            return _objects = objects;
        }
    }
}
