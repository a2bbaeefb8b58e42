using System;
using System.Linq;
using BenchmarkDotNet.Running;
using Relwright.Benchmarks.FirstCall;
using Relwright.Benchmarks.Full;
using Relwright.Benchmarks.Graph;
using Relwright.Benchmarks.Quick;
using Relwright.Benchmarks.Size;

// Speed is only ever stated as a ratio of one run on one payload.
switch (args)
{
    case ["quick"]:
        return QuickTable.Print([.. JsonContests.All(), .. XmlContests.All(), .. GraphContests.All()]) ? 0 : 1;
    case ["quick", var part]:
        return QuickTable.Print([.. JsonContests.All().Concat(XmlContests.All()).Concat(GraphContests.All()).Where(contest => contest.Mentions(part))]) ? 0 : 1;
    case ["first-call"]:
        return FirstCallComparison.Print() ? 0 : 1;
    case ["size"]:
        SerializerSize.Print();
        return 0;
    case ["full", .. var options]:
        BenchmarkSwitcher.FromAssembly(typeof(JsonReadBenchmarks).Assembly).Run(options);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: dotnet run -c Release --project tests/Relwright.Benchmarks -- quick [part]
                   dotnet run -c Release --project tests/Relwright.Benchmarks -- first-call
                   dotnet run -c Release --project tests/Relwright.Benchmarks -- size
                   dotnet run -c Release --project tests/Relwright.Benchmarks -- full [options of BenchmarkDotNet, such as --filter *Xml*]

            quick runs each piece of work and its peers in turns and prints one table: microseconds of one go, the ratio and the most that
            it may be, bytes allocated by ours, and what the model consists of. With a part only the work or payloads that have it,
            such as "JSON read" or "shuffled". first-call publishes a program for ReadyToRun and measures its first read in fresh
            processes. size tells how much IL the serializers of specs/ucwa are. full has BenchmarkDotNet take its time over the same work and
            peers. Exit code: 0 if all targets are met, 1 if one is missed.
            """);
        return 2;
}
