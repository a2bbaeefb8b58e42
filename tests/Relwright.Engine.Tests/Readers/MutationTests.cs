using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using Relwright.Engine.Documents;
using Relwright.Engine.Readers;
using Relwright.Engine.Tests.Broken;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

public sealed class MutationTests
{
    private static readonly string[] Insertions =
        ["\t", "\n", "\r\n", " ", ": ", "- ", "{", "}", "[", "]", "\"", "'", "&a ", "*a ", "!!", "? ", "|", ">", "#", "%", "@", "`", "---\n", "...\n", "\u0085", "\u2028", "\0", "\uD800", "\uFEFF", "~", "null", "<<: ", "\\", "99999999999999999999"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [SuppressMessage("Security", "CA5394", Justification = "The edits must be the same in each run.")]
    public void No_edit_of_a_specification_makes_reading_fail(int seed)
    {
        var random = new Random(seed);
        string[] specs = [.. Repository.Read("docs", "native-format.md").Split("```yaml\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
        for (int i = 0; i < 1500; i++)
        {
            string text = Edit(specs[random.Next(specs.Length)], random);
            ReadResult result = Spec.Read(text);

            Assert.True(result.Problems.Count <= 2 * SpecLimits.Problems);
            Assert.Equal("", string.Join("; ", result.Problems.Where(problem => problem.Kind.Id == "RLW9001").Select(problem => problem.Message)));
            Assert.All(result.Problems, problem => Assert.InRange(problem.Span!.Value.Offset + problem.Span.Value.Length, 0, text.Length));
            Assert.All(result.Map.Entries, entry => Assert.InRange(entry.Span.Offset + entry.Span.Length, 0, text.Length));
        }
    }

    [SuppressMessage("Security", "CA5394", Justification = "The edits must be the same in each run.")]
    private static string Edit(string spec, Random random)
    {
        var text = new StringBuilder(spec);
        for (int edits = random.Next(1, 6); edits > 0 && text.Length > 1; edits--)
        {
            int at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Insertions[random.Next(Insertions.Length)]);
                    break;
                case 2:
                    text[at] = (char)random.Next(1, 0x180);
                    break;
                default:
                    int from = random.Next(spec.Length);
                    text.Insert(at, spec.AsSpan(from, Math.Min(random.Next(1, 40), spec.Length - from)));
                    break;
            }
        }

        return text.ToString();
    }
}
