using System;
using System.Globalization;
using System.IO;

namespace Relwright.Generator.Benchmarks.Documents;

/// <summary>Prints figures, a line each, and says which miss their target.</summary>
/// <param name="output">Where to.</param>
internal sealed class FigureTable(TextWriter output)
{
    /// <summary>Whether none of those printed so far missed its target.</summary>
    public bool AllMet { get; private set; } = true;

    public void Line(string what, double figure, string unit) => output.WriteLine(Text(what, figure, unit));

    public void AtMost(string what, double figure, double most, string unit)
    {
        bool met = figure <= most;
        AllMet &= met;
        output.WriteLine($"{Text(what, figure, unit),-44} at most {Number(most)}: {(met ? "met" : "MISSED")}");
    }

    private static string Text(string what, double figure, string unit) => $"{what,-22} {Number(figure),12} {unit}";

    private static string Number(double figure) =>
        figure.ToString(figure == Math.Floor(figure) || figure >= 1000 ? "N0" : "N2", CultureInfo.InvariantCulture);
}
