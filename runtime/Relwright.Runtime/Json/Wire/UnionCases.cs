using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

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

    /// <summary>Reads the value that the cursor stands before as a case of the union.</summary>
    /// <typeparam name="T">The union.</typeparam>
    /// <param name="json">Where from; stands behind the value afterwards.</param>
    /// <param name="read">Reads a value of the case of an index; of -1, whatever it is.</param>
    /// <remarks>
    /// A case is chosen by what a value looks like from outside. Where what is within does not fit it, the others are tried in their
    /// order, and the value is kept as it came where it is of none. How often others are tried in one body is limited, see <see cref="JsonCursor"/>.
    /// </remarks>
    /// <exception cref="WireFormatException">The JSON is not well-formed.</exception>
    public T Read<T>(ref JsonCursor json, UnionRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        int found = Find(ref json);
        if (found < 0)
            return read(-1, ref json);
        JsonMark start = json.Mark();
        if (TryRead(ref json, read, found, out T? value))
            return value;
        for (int i = 0; i < _cases.Length; i++)
        {
            json.Return(start);
            if (i != found && _cases[i].Outline.Fits(ref json) is not Fit.None && json.TakeSecondLook() && TryRead(ref json, read, i, out value))
                return value;
        }

        json.Return(start);
        return read(-1, ref json);
    }

    private static bool TryRead<T>(ref JsonCursor json, UnionRead<T> read, int @case, [MaybeNullWhen(false)] out T value)
    {
        json.BeginTrial();
        try
        {
            value = read(@case, ref json);
            json.EndTrial();
            return true;
        }
        catch (WireFormatException)
        {
            json.EndTrial();
            value = default;
            return false;
        }
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

/// <summary>Reads a value of one of a union's cases.</summary>
/// <typeparam name="T">The union.</typeparam>
/// <param name="case">The index of the case; -1 for a value of none.</param>
/// <param name="json">Where from; stands behind the value afterwards.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T UnionRead<out T>(int @case, ref JsonCursor json);
