using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Relwright.Generated;

/// <summary>The cases of a union in XML, in the order of the specification; made once and kept in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlCases
{
    private readonly WireType[] _cases;

    /// <summary>Takes the cases.</summary>
    /// <param name="cases">The types; the place of one is its index.</param>
    public XmlCases(params ReadOnlySpan<WireType> cases) => _cases = cases.ToArray();

    /// <summary>Reads the node that the cursor stands at as a case of the union.</summary>
    /// <typeparam name="T">The union.</typeparam>
    /// <param name="xml">Where from; stands behind the node afterwards.</param>
    /// <param name="read">Reads a value of the case of an index; of -1, whatever it is.</param>
    /// <remarks>
    /// Of records that have all that they must, the one that knows the most of what came is tried first, then the others; where nothing but
    /// text comes, those whose texts have a form, then those that take any. The value is kept as it is where it is of none.
    /// </remarks>
    /// <exception cref="WireFormatException">The XML is not well-formed.</exception>
    public T Read<T>(ref XmlCursor xml, XmlUnionRead<T> read)
        where T : class, IRecord<T>
    {
        ArgumentNullException.ThrowIfNull(read);
        xml.Enter(T.XmlPlaces!.Root);
        XmlMark start = xml.Mark();
        foreach (int @case in InOrder(ref xml, start))
        {
            if (TryRead(ref xml, read, @case, out T? value))
                return value;
            xml.Return(start);
        }

        return read(-1, ref xml);
    }

    private List<int> InOrder(ref XmlCursor xml, XmlMark start)
    {
        if (xml.NodeKind is not XmlNodeKind.Element)
            return [.. Scalars(ref xml), .. Of(XmlShapeKind.Text), .. Of(XmlShapeKind.Record).Where(@case => Places(@case) is null)];
        List<int> records = [.. Of(XmlShapeKind.Record).Where(@case => Places(@case) is not null)];
        XmlCandidates candidates = new([.. records.Select(@case => Places(@case)!)]);
        bool isComplex = xml.Survey(candidates);
        xml.Return(start);
        IEnumerable<int> fitting = Enumerable.Range(0, records.Count)
            .Where(candidate => candidates.Score(candidate) >= 0)
            .OrderByDescending(candidates.Score)
            .Select(candidate => records[candidate]);
        return isComplex
            ? [.. fitting, .. Of(XmlShapeKind.Elements), .. Of(XmlShapeKind.Anything)]
            : [.. Scalars(ref xml), .. Of(XmlShapeKind.Text), .. fitting, .. Of(XmlShapeKind.Elements), .. Of(XmlShapeKind.Anything)];
    }

    /// <summary>The cases whose form the text has, so that those are not tried that it lacks.</summary>
    private List<int> Scalars(ref XmlCursor xml)
    {
        List<int> fitting = [];
        bool isNil = xml.IsNil();
        foreach (int @case in Of(XmlShapeKind.Scalar))
        {
            if (isNil || _cases[@case].Xml!.Form is not { } form || xml.Has(form))
                fitting.Add(@case);
        }

        return fitting;
    }

    private IEnumerable<int> Of(XmlShapeKind kind) => Enumerable.Range(0, _cases.Length).Where(@case => _cases[@case].Xml?.Kind == kind);

    private XmlPlaces? Places(int @case) => _cases[@case].Xml?.Places?.Invoke();

    private static bool TryRead<T>(ref XmlCursor xml, XmlUnionRead<T> read, int @case, [NotNullWhen(true)] out T? value)
        where T : class
    {
        bool outer = xml.BeginTrial();
        try
        {
            value = read(@case, ref xml);
            return true;
        }
        catch (WireFormatException) when (xml.TakeSecondLook())
        {
            value = default;
            return false;
        }
        finally
        {
            xml.EndTrial(outer);
        }
    }
}

/// <summary>Reads a value of one of a union's cases.</summary>
/// <typeparam name="T">The union.</typeparam>
/// <param name="case">The index of the case; -1 for a value of none.</param>
/// <param name="xml">Where from; stands behind the value afterwards.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T XmlUnionRead<out T>(int @case, ref XmlCursor xml);
