using System;
using System.Diagnostics;
using System.Linq;

namespace Relwright.Benchmarks.Quick;

/// <summary>What a comparison gave: medians over rounds in which both sides took turns.</summary>
/// <param name="Ours">Microseconds of one go.</param>
/// <param name="Peer">Microseconds of one go.</param>
/// <param name="Ratio">The median of the rounds' ratios.</param>
/// <param name="Bytes">Bytes that ours allocates in one go.</param>
internal sealed record Measurement(double Ours, double Peer, double Ratio, long Bytes)
{
    private const int Rounds = 9;
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(150);

    public static Measurement Of(Comparison comparison)
    {
        int ourGoes = WarmUp(comparison.Ours);
        int peerGoes = WarmUp(comparison.Peer);
        var ours = new double[Rounds];
        var peer = new double[Rounds];
        var ratios = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            // Who goes first changes, so that neither always has the warmer machine.
            if (round % 2 == 0)
            {
                ours[round] = Time(comparison.Ours, ourGoes);
                peer[round] = Time(comparison.Peer, peerGoes);
            }
            else
            {
                peer[round] = Time(comparison.Peer, peerGoes);
                ours[round] = Time(comparison.Ours, ourGoes);
            }

            ratios[round] = ours[round] / peer[round];
        }

        return new Measurement(Median(ours), Median(peer), Median(ratios), Allocated(comparison.Ours));
    }

    /// <summary>Runs until the code is at its best, and tells how many goes make a round.</summary>
    private static int WarmUp(Action go)
    {
        int goes = 0;
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < s_warmUp || goes < 3)
        {
            go();
            goes++;
        }

        return Math.Max(1, (int)(goes * (s_round / Stopwatch.GetElapsedTime(start))));
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

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
