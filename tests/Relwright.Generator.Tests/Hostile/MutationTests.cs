using System;
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
    private const int CompiledEach = 25;

    private static readonly string[] s_words =
    [
        "string", "int32", "[Heat]", "dataUri", "required: true", "many: true", "items: true", "secret: true", "templated: true", "GET:", "PATCH:",
        "resource: pot", "sameAs: kitchen", "to: pot", "links", "value", "class", "''", "'+'", "null", "{}", "[]", ":", "\n", "  ", "'", "\"", "-", "#",
    ];

    [Fact]
    public void Edited_at_random_it_never_fails_and_what_is_emitted_compiles()
    {
        ConsumerProject kitchen = GoldenCase.Named("KitchenSink").Project;
        var random = new Random(Seed);
        var build = new Build();
        int compiled = 0;

        for (int i = 0; i < TextMutation.Count; i++)
        {
            ConsumerProject mutated = kitchen;
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                SpecFile file = mutated.Files[random.Next(mutated.Files.Length)];
                mutated = mutated with { Files = mutated.Files.Replace(file, file.WithText(TextMutation.Of(file.Text!, s_words, random))) };
            }

            Built built = build.Run(mutated);

            Expect.Nothing(built.Problems.Where(problem => problem.Contains("RLW9", StringComparison.Ordinal) || problem.Contains("Exception", StringComparison.Ordinal)));
            Expect.Nothing(built.Result.GeneratedTrees.SelectMany(tree => tree.GetDiagnostics()).Select(found => $"Edit {i}: {found}"));
            if (i % CompiledEach == 0 && built.Sources.Count > 0)
            {
                compiled++;
                Expect.Nothing(built.Errors.Select(error => $"Edit {i}: {error}"));
            }
        }

        Assert.True(compiled > TextMutation.Count / CompiledEach / 2, "Most edits should leave something to compile.");
    }
}
