using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Fuzz.Bodies;
using Relwright.Fuzz.Mutations;
using Relwright.Fuzz.Verdicts;

namespace Relwright.Fuzz;

/// <summary>Runs the cases, tells how far it is, and says at the end what came of them.</summary>
internal static class Run
{
    private const int Interrupted = 130;
    private const int MostShown = 5;
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(5);

    public static int All(Options options, CancellationToken cancelled)
    {
        IReadOnlyList<Body> bodies = Corpus.Load(out string from);
        Console.WriteLine($"{bodies.Count} bodies ({from}), seed {options.Seed}");
        if (options.Case is { } number)
            return One(options.Seed, number, bodies);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Count:N0} cases, {options.Jobs} at once; Ctrl-C ends early"));
        var table = new VerdictTable();
        var differences = new List<(long Number, string What)>();
        var clock = Stopwatch.StartNew();
        TimeSpan next = s_between;
        long done = 0;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = stop.Token };
        try
        {
            Parallel.For(0L, options.Count, parallel, () => new VerdictTable(), (i, _, mine) =>
            {
                Body spoilt = Spoil(options.Seed, i, bodies);
                if (Comparison.Of(spoilt, mine) is { } difference)
                {
                    lock (differences)
                    {
                        differences.Add((i, difference));
                        if (differences.Count >= MostShown)
                            stop.Cancel();
                    }
                }

                long now = Interlocked.Increment(ref done);
                if (now % 4096 == 0)
                    Progress(now, options.Count, clock.Elapsed, ref next);
                return mine;
            }, table.Add);
        }
        catch (OperationCanceledException)
        {
        }

        Console.WriteLine(table.Print(clock.Elapsed));
        foreach ((long which, string what) in differences)
            Show(options.Seed, which, what, Spoil(options.Seed, which, bodies));
        if (differences.Count > 0)
            return 1;
        Console.WriteLine(cancelled.IsCancellationRequested ? "Interrupted; no difference so far." : "No difference but those that are allowed.");
        return cancelled.IsCancellationRequested ? Interrupted : 0;
    }

    private static int One(int seed, long number, IReadOnlyList<Body> bodies)
    {
        Body spoilt = Spoil(seed, number, bodies);
        string? difference = Comparison.Of(spoilt, new VerdictTable());
        Show(seed, number, difference ?? "no difference", spoilt);
        return difference is null ? 0 : 1;
    }

    private static Body Spoil(int seed, long number, IReadOnlyList<Body> bodies)
    {
        // A case must not depend on those before it, so each has its own sequence.
        var random = new Random(HashOf(seed, number));
        // Half of the cases for each format, and a third for records of data, however many bodies there are of each.
        WireFormat format = random.Next(2) == 0 ? WireFormat.Json : WireFormat.Xml;
        bool data = random.Next(3) == 0;
        Body body = bodies[random.Next(bodies.Count)];
        while (body.Format != format || body.IsData != data)
            body = bodies[random.Next(bodies.Count)];
        return body with { Utf8 = Mutation.Of(body, bodies, random) };
    }

    /// <summary>Steps of SplitMix64, so that neighbouring numbers have nothing to do with each other.</summary>
    private static int HashOf(int seed, long number)
    {
        ulong z = unchecked((ulong)number + ((ulong)(uint)seed * 0x9E3779B97F4A7C15));
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return unchecked((int)(z ^ (z >> 31)));
    }

    private static void Progress(long done, long count, TimeSpan elapsed, ref TimeSpan next)
    {
        if (elapsed < next)
            return;
        next = elapsed + s_between;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done,12:N0} of {count:N0}, {done / elapsed.TotalSeconds:N0} a second"));
    }

    private static void Show(int seed, long number, string what, Body body)
    {
        Console.WriteLine();
        Console.WriteLine($"--seed {seed} --case {number}: {body.Format} {body.Type}: {what}");
        Console.WriteLine(Encoding.UTF8.GetString(body.Utf8));
        Console.WriteLine($"base64: {Convert.ToBase64String(body.Utf8)}");
    }
}
