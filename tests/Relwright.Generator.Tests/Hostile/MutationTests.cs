using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Tests.Consumer;
using Relwright.Generator.Tests.Golden;
using Xunit;

namespace Relwright.Generator.Tests.Hostile;

/// <summary>
/// Random edits of a specification that uses all of the format: the generator never throws, and what it emits compiles whatever is
/// left. <c>RELWRIGHT_MUTATIONS</c> sets how many edits are tried.
/// </summary>
public sealed class MutationTests
{
    private const int Seed = 20260301;
    private const int CompiledEach = 20;

    private static readonly string[] s_words =
    [
        "string", "int32", "[Heat]", "dataUri", "required: true", "many: true", "items: true", "secret: true", "templated: true", "GET:", "PATCH:",
        "resource: pot", "sameAs: kitchen", "to: pot", "links", "value", "class", "''", "'+'", "null", "{}", "[]", ":", "\n", "  ", "'", "\"", "-", "#",
    ];

    private static readonly int s_mutations =
        int.TryParse(Environment.GetEnvironmentVariable("RELWRIGHT_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 300;

    [Fact]
    public void Edited_at_random_it_never_fails_and_what_is_emitted_compiles()
    {
        ConsumerProject kitchen = GoldenCase.Named("KitchenSink").Project;
        var random = new Random(Seed);
        int compiled = 0;

        for (int i = 0; i < s_mutations; i++)
        {
            ConsumerProject mutated = kitchen;
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                SpecFile file = mutated.Files[random.Next(mutated.Files.Length)];
                mutated = mutated with { Files = mutated.Files.Replace(file, file.WithText(Mutate(file.Text!, random))) };
            }

            Built built = Build.Of(mutated);

            Expect.Nothing(built.Problems.Where(problem => problem.Contains("RLW9", StringComparison.Ordinal) || problem.Contains("Exception", StringComparison.Ordinal)));
            Expect.Nothing(built.Result.GeneratedTrees.SelectMany(tree => tree.GetDiagnostics()).Select(found => $"Edit {i}: {found}"));
            if (i % CompiledEach == 0 && built.Sources.Count > 0)
            {
                compiled++;
                Expect.Nothing(built.Errors.Select(error => $"Edit {i}: {error}"));
            }
        }

        Assert.True(compiled > s_mutations / CompiledEach / 2, "Most edits should leave something to compile.");
    }

    private static string Mutate(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = random.Next(lines.Count);
        int other = random.Next(lines.Count);
        int column = random.Next(lines[at].Length + 1);
        string word = s_words[random.Next(s_words.Length)];
        switch (random.Next(7))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, lines[other]); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = lines[at].Insert(column, word); break;
            case 4: lines[at] = lines[at][..column]; break;
            case 5: lines[at] = Replaced(lines[at], word, random); break;
            default: lines[at] = Replaced(lines[at], Any(lines[other], random), random); break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>A line with one of its words replaced, so that most edits still are YAML.</summary>
    private static string Replaced(string line, string word, Random random)
    {
        string old = Any(line, random);
        return old.Length == 0 ? line : line.Replace(old, word, StringComparison.Ordinal);
    }

    private static string Any(string line, Random random)
    {
        string[] words = line.Split([' ', ':', ',', '{', '}', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : words[random.Next(words.Length)];
    }
}
