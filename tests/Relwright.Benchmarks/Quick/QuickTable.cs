using System;
using System.Collections.Generic;
using System.Globalization;

namespace Relwright.Benchmarks.Quick;

/// <summary>Measures comparisons, prints a row each, and tells whether all targets were met.</summary>
internal static class QuickTable
{
    public static bool Print(IEnumerable<Comparison> comparisons)
    {
        bool allMet = true;
        Console.WriteLine($"{"payload",-22} {"work",-11} {"against",-26} {"ours µs",9} {"peer µs",9} {"ratio",6} {"target",7} {"bytes",9}  verdict");
        foreach (Comparison comparison in comparisons)
        {
            Measurement measured = Measurement.Of(comparison);
            bool met = (comparison.Target is not { } target || measured.Ratio <= target)
                && (comparison.MaxBytes is not { } most || measured.Bytes <= most);
            allMet &= met;
            string verdict = comparison is { Target: null, MaxBytes: null } ? "" : met ? "met" : "MISSED";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{comparison.Payload,-22} {comparison.Work,-11} {comparison.PeerName,-26} {measured.Ours,9:F2} {measured.Peer,9:F2} {measured.Ratio,6:F3} {comparison.Target,7:F3} {measured.Bytes,9}  {verdict}"));
        }

        return allMet;
    }
}
