using System;
using System.Globalization;

namespace Relwright.Fuzz;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Count">How many cases.</param>
/// <param name="Seed">Where they begin; a case is told by its seed and its number.</param>
/// <param name="Case">The one case to run and to show, null for all.</param>
/// <param name="Jobs">How many cases run at once.</param>
/// <param name="Help">Whether only the usage is wanted.</param>
internal sealed record Options(long Count, int Seed, long? Case, int Jobs, bool Help)
{
    public const string Usage = """
        Spoils real bodies and reads them with Relwright's readers beside Utf8JsonReader and XmlReader.

        usage: dotnet run -c Release --project tests/Relwright.Fuzz -- [--count N] [--seed N] [--case N] [--jobs N]

          --count N   how many cases to run (100,000)
          --seed N    what the cases come from (1): the same seed gives the same cases
          --case N    run this one case of the seed, and show its input
          --jobs N    how many cases run at once (the number of processors)

        examples:
          dotnet run -c Release --project tests/Relwright.Fuzz -- --count 1000000
          dotnet run -c Release --project tests/Relwright.Fuzz -- --seed 7 --case 31337

        Of every case the same is demanded: both sides give the same verdict and the same values, ours in every spelling of one
        document; what lies around a body in memory changes nothing; nothing is thrown but WireFormatException; no case takes seconds.
        Differences that are meant are listed with their reasons in Verdicts/AllowedDifferences.cs.

        Exit code: 0 where there is no other difference, 1 where there is one (it is printed with what reproduces it), 2 for a wrong
        option, 130 after Ctrl-C.
        """;

    /// <summary>The options, or null with a word of advice on the error stream.</summary>
    public static Options? Parse(string[] args)
    {
        var options = new Options(100_000, 1, null, Environment.ProcessorCount, Help: false);
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] is "--help" or "-h")
                return options with { Help = true };
            if (i + 1 == args.Length || !long.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out long value))
                return Refuse($"{args[i]} is not an option with a whole number behind it");
            Options? more = args[i] switch
            {
                "--count" => options with { Count = value },
                "--seed" when value <= int.MaxValue => options with { Seed = (int)value },
                "--case" => options with { Case = value },
                "--jobs" when value is >= 1 and <= 256 => options with { Jobs = (int)value },
                _ => null,
            };
            if (more is null)
                return Refuse($"{args[i]} {args[i + 1]} is not understood");
            options = more;
            i++;
        }

        return options;
    }

    private static Options? Refuse(string why)
    {
        Console.Error.WriteLine($"{why}; --help shows what there is.");
        return null;
    }
}
