using System;
using System.Linq;
using Relwright.Benchmarks.Quick;

// Speed is only ever stated as a ratio of one run on one payload.
switch (args)
{
    case ["quick"]:
        return QuickTable.Print(JsonComparisons.All().Concat(XmlComparisons.All())) ? 0 : 1;
    case ["quick", var part]:
        return QuickTable.Print(JsonComparisons.All().Concat(XmlComparisons.All()).Where(one => $"{one.Work}, {one.Payload}, {one.PeerName}".Contains(part, StringComparison.OrdinalIgnoreCase))) ? 0 : 1;
    default:
        Console.Error.WriteLine("""
            usage: dotnet run -c Release --project tests/Relwright.Benchmarks -- quick [part]

            Runs each piece of work and its peer in turns and prints one table; with a part only the rows that have it,
            such as "JSON read" or "XmlSerializer". Exit code: 0 if all targets are met, 1 if one is missed.
            """);
        return 2;
}
