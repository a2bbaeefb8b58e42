using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text;

namespace Relwright.Generated;

/// <summary>The known values of an enumeration of which several can hold at once; made once and kept in a static field.</summary>
/// <remarks>On the wire their texts stand in one, with commas between (OData JSON Format 4.01, section 7.1).</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlagTable
{
    private readonly TextTable _texts;
    private readonly string[] _names;
    private readonly long[] _bits;

    /// <summary>Prepares the look-up.</summary>
    /// <param name="values">The texts with the numbers that stand for them.</param>
    public FlagTable(params ReadOnlySpan<(string Text, long Bits)> values)
    {
        _names = new string[values.Length];
        _bits = new long[values.Length];
        for (int i = 0; i < values.Length; i++)
            (_names[i], _bits[i]) = values[i];
        _texts = new TextTable(_names);
    }

    /// <summary>The text; a single known one costs no string.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    public string Get(ReadOnlySpan<byte> utf8) => _texts.Get(utf8);

    /// <summary>The numbers of the known values together.</summary>
    /// <param name="text">The texts with commas between.</param>
    public long Bits(string text)
    {
        long bits = 0;
        foreach (string part in Parts(text))
        {
            int index = _texts.IndexOf(part);
            if (index >= 0)
                bits |= _bits[index];
        }

        return bits;
    }

    /// <summary>The texts that are not known, each once.</summary>
    /// <param name="text">The texts with commas between.</param>
    public IReadOnlyList<string> Others(string text) => [.. Parts(text).Where(part => _texts.IndexOf(part) < 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether all values of one text hold in another.</summary>
    /// <param name="text">The text that they may hold in.</param>
    /// <param name="other">The text with the values.</param>
    public bool Has(string text, string other) => (Bits(text) & Bits(other)) == Bits(other) && !Others(other).Except(Others(text), StringComparer.Ordinal).Any();

    /// <summary>Whether two texts have the same values.</summary>
    /// <param name="text">One text.</param>
    /// <param name="other">The other.</param>
    public bool AreEqual(string text, string other) => text == other || (Bits(text) == Bits(other) && Others(text).ToHashSet(StringComparer.Ordinal).SetEquals(Others(other)));

    /// <summary>A number that equal values have in common.</summary>
    /// <param name="text">The texts with commas between.</param>
    public int Hash(string text) => Others(text).Aggregate(Bits(text).GetHashCode(), (hash, part) => hash ^ part.GetHashCode(StringComparison.Ordinal));

    /// <summary>The values of two texts: those of the first as they stand there, and behind them what the second adds.</summary>
    /// <param name="text">One text.</param>
    /// <param name="other">The other.</param>
    public string Join(string text, string other)
    {
        StringBuilder joined = new(text);
        foreach (string part in Parts(other).Where(part => !Has(text, part)))
            joined.Append(joined.Length == 0 ? "" : ",").Append(part);
        return joined.ToString();
    }

    private static string[] Parts(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
