using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Relwright.Benchmarks.Quick;

/// <summary>What a contest gave: medians over rounds in which all took turns.</summary>
/// <param name="Ours">Microseconds of one go of ours.</param>
/// <param name="Bytes">Bytes that ours allocates in one go.</param>
/// <param name="Rivals">Of each rival, in order: microseconds of one go, and the median of the rounds' ratios.</param>
internal sealed record Measurement(double Ours, long Bytes, IReadOnlyList<(double Time, double Ratio)> Rivals)
{
    private const int Rounds = 9;
    private const int MostWarmUps = 15;
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// Runs everything in turns until nothing gets faster any more, so that the code is at its best, for all payloads and not for the
    /// first one. A busy machine compiles late, so how long that takes is not known before.
    /// </summary>
    public static void WarmUp(IReadOnlyCollection<Contest> contests)
    {
        Action[] all = [.. contests.SelectMany(All)];
        double[] best = [.. all.Select(_ => double.MaxValue)];
        int steady = 0;
        for (int pass = 0; pass < MostWarmUps && steady < 2; pass++)
        {
            bool faster = false;
            for (int i = 0; i < all.Length; i++)
            {
                double time = s_warmUp.TotalMicroseconds / Goes(all[i], s_warmUp);
                faster |= time < 0.85 * best[i];
                best[i] = Math.Min(best[i], time);
            }

            steady = faster ? 0 : steady + 1;
        }
    }

    public static Measurement Of(Contest contest)
    {
        Action[] all = [.. All(contest)];
        int[] goes = [.. all.Select(go => Goes(go, s_round))];
        double[][] times = [.. all.Select(_ => new double[Rounds])];
        GC.Collect();
        for (int round = 0; round < Rounds; round++)
        {
            for (int turn = 0; turn < all.Length; turn++)
            {
                // Who goes first changes, so that nobody always has the warmer machine.
                int one = round % 2 == 0 ? turn : all.Length - 1 - turn;
                // What another left behind is not to be collected in this one's time.
                GC.Collect();
                times[one][round] = Time(all[one], goes[one]);
            }
        }

        return new Measurement(
            Median(times[0]),
            Allocated(contest.Go),
            [.. times.Skip(1).Select(rival => (Median(rival), Median(times[0].Zip(rival, (ours, theirs) => ours / theirs))))]);
    }

    private static IEnumerable<Action> All(Contest contest) => contest.Rivals.Select(rival => rival.Go).Prepend(contest.Go);

    /// <summary>How many goes fit into a time; at least one.</summary>
    private static int Goes(Action go, TimeSpan time)
    {
        int goes = 0;
        long start = Stopwatch.GetTimestamp();
        TimeSpan taken;
        do
        {
            go();
            goes++;
            taken = Stopwatch.GetElapsedTime(start);
        }
        while (taken < time);
        return Math.Max(1, (int)(goes * (time / taken)));
    }

    private static double Time(Action go, int goes)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < goes; i++)
            go();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / goes;
    }

    private static long Allocated(Action go)
    {
        const int Goes = 10;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Goes; i++)
            go();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Goes;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
