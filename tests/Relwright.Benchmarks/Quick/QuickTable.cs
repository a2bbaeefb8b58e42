using System;
using System.Collections.Generic;
using System.Globalization;

namespace Relwright.Benchmarks.Quick;

/// <summary>Measures contests, prints a row for each rival, and tells whether all targets were met.</summary>
internal static class QuickTable
{
    public static bool Print(IReadOnlyCollection<Contest> contests)
    {
        Measurement.WarmUp(contests);
        bool allMet = true;
        Console.WriteLine($"{"payload",-23} {"work",-11} {"against",-26} {"ours µs",9} {"peer µs",9} {"ratio",6} {"target",7} {"bytes",9} {"model",9}  verdict");
        foreach (Contest contest in contests)
        {
            Measurement measured = Measurement.Of(contest);
            bool lean = measured.Bytes == contest.Bytes;
            allMet &= lean;
            for (int i = 0; i < contest.Rivals.Length; i++)
            {
                Rival rival = contest.Rivals[i];
                (double time, double ratio) = measured.Rivals[i];
                bool fast = rival.Target is not { } target || ratio <= target;
                allMet &= fast;
                string verdict = (fast, lean) switch
                {
                    (false, _) => "MISSED",
                    (_, false) => "MISSED (bytes)",
                    _ => rival.Target is null ? "" : "met",
                };
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{contest.Payload,-23} {contest.Work,-11} {rival.Name,-26} {measured.Ours,9:F2} {time,9:F2} {ratio,6:F3} {rival.Target,7:F3} {measured.Bytes,9} {contest.Bytes,9}  {verdict}"));
            }
        }

        return allMet;
    }
}
