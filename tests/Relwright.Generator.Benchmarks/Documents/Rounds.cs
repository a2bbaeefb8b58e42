using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace Relwright.Generator.Benchmarks.Documents;

/// <summary>Times of two pieces of work, run in turns so that what else the machine does meets both.</summary>
/// <param name="Ours">The median of the times of ours, in milliseconds.</param>
/// <param name="Theirs">The median of the times of the other.</param>
/// <param name="Ratio">The median of the ratios of one round each.</param>
internal sealed record Rounds(double Ours, double Theirs, double Ratio)
{
    /// <summary>Measures both in this process, after one go of each that is not counted.</summary>
    public static Rounds Warm(int rounds, Action ours, Action theirs)
    {
        ours();
        theirs();
        return Of(rounds, () => Milliseconds(ours), () => Milliseconds(theirs));
    }

    /// <summary>Measures the first go of each in processes of their own, which are this program with these arguments.</summary>
    public static Rounds Cold(int rounds, string[] ours, string[] theirs) => Of(rounds, () => Fresh(ours), () => Fresh(theirs));

    /// <summary>How long work takes, with no garbage of earlier work to collect.</summary>
    public static double Milliseconds(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The median of several times.</summary>
    public static double Median(int rounds, Func<double> measure) => Median([.. Enumerable.Range(0, rounds).Select(_ => measure())]);

    /// <summary>Measures both by what they say of themselves.</summary>
    public static Rounds Of(int rounds, Func<double> ours, Func<double> theirs)
    {
        var mine = new double[rounds];
        var other = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            mine[round] = ours();
            other[round] = theirs();
        }

        return new Rounds(Median(mine), Median(other), Median([.. mine.Zip(other, (left, right) => left / right)]));
    }

    private static double Fresh(string[] arguments)
    {
        var start = new ProcessStartInfo(DotnetInstallation.Host, ["exec", Assembly.GetExecutingAssembly().Location, .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(output, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} failed:\n{output}");
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
