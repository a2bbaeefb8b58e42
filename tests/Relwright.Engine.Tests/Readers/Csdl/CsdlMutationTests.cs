using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Relwright.Engine.Readers;
using Relwright.Engine.Readers.Merging;
using Relwright.Engine.Shape;
using Relwright.Engine.Tests.Broken;
using Xunit;

namespace Relwright.Engine.Tests.Readers.Csdl;

/// <summary>Documents that somebody is in the middle of writing: whatever is wrong with them, reading and shaping say so and go on.</summary>
public sealed class CsdlMutationTests
{
    private static readonly string[] s_pieces = ["", "\"", "<", ">", "/>", "&amp;", "&", "graph.call", "Collection(", "Edm.Stream", "Name=\"id\"", "BaseType=\"graph.call\"", "Nullable=\"x\"", "\0", "\u2028", "a b", "{", "]]>"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_mutilated_document_is_read_and_shaped_all_the_same(int seed)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "specs", "graph-communications", "communications.csdl"));
        var random = new Random(seed);
        for (int i = 0; i < 60; i++)
        {
            string mutated = Mutate(text, random);
            ReadResult result = Spec.Read(mutated, "calls.csdl");
            Assert.DoesNotContain(result.Problems, problem => problem.Kind.Id == "RLW9001");
            if (ApiMerger.Merge([("calls.csdl", result.Part)], "Sample", "Contoso.Sample").Api is { } api)
                Assert.NotEmpty(Shaping.Shape(api, _ => true, new ShapeOptions("public", false), CancellationToken.None).Items);
        }
    }

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);

        // Within attributes mostly: elsewhere nearly every change is one that XML forbids, and tried as often as is worth it.
        int[] quotes = [.. Enumerable.Range(0, text.Length).Where(at => text[at] == '"')];
        for (int count = random.Next(1, 3); count > 0; count--)
        {
            int at = random.Next(4) == 0 ? random.Next(mutated.Length) : Math.Min(quotes[random.Next(quotes.Length)] + 1, mutated.Length - 1);
            int length = Math.Min(random.Next(12), mutated.Length - at);
            mutated.Remove(at, length).Insert(at, s_pieces[random.Next(s_pieces.Length)]);
        }

        return mutated.ToString();
    }
}
