using System.Linq;
using System.Text;
using System.Threading;
using Relwright.Engine.Documents;
using Relwright.Engine.Tests.Readers;
using Xunit;

namespace Relwright.Engine.Tests.Documents;

public sealed class YamlDocumentReaderTests
{
    [Fact]
    public void Ten_thousand_levels_are_one_problem_at_the_first_that_is_too_deep()
    {
        Assert.Equal("RLW1007 1:33", Spec.Found(Spec.Read(new string('[', 10_000))));
        Assert.Equal("RLW1007 1:161", Spec.Found(Spec.Read(string.Concat(Enumerable.Repeat("{\"a\":", 10_000)))));

        var lines = new StringBuilder();
        for (int level = 0; level < 2_000; level++)
            lines.Append(' ', level).Append("a:\n");
        Assert.Equal("RLW1007 33:33", Spec.Found(Spec.Read(lines.ToString())));
    }

    [Fact]
    public void Thirty_two_levels_are_not_too_deep() =>
        Assert.Empty(Read(new string('[', 32) + new string(']', 32)).Problems);

    [Theory]
    [InlineData("a", false, "a")]
    [InlineData("~", true, "~")]
    [InlineData("null", true, "null")]
    [InlineData("'null'", false, "null")]
    [InlineData("\"\"", false, "")]
    [InlineData("'it''s'", false, "it's")]
    [InlineData("\"\\u00e4\\ud83d\\ude00\\/\"", false, "ä😀/")]
    [InlineData("\"😀\"", false, "😀")]
    [InlineData("|\n  two\n  lines\n", false, "two\nlines\n")]
    [InlineData(">\n  one\n  line\n", false, "one line\n")]
    public void Scalars_tell_null_from_the_text_null(string text, bool isNull, string expected)
    {
        var root = Assert.IsType<SpecMapping>(Read("key: " + text).Root);
        var scalar = Assert.IsType<SpecScalar>(root.Entries.Single().Value);

        Assert.Equal((isNull, expected), (scalar.IsNull, scalar.Text));
    }

    [Fact]
    public void Messages_are_in_words_of_our_own()
    {
        foreach (string text in (string[])["a: \"b", "a: [", "a: {", "a: b: c", "a: @", "a\nb: c", "a: \"\\q\"", "a: |9x\n", "a: ]", "- a\nb: c"])
        {
            SpecDocument document = Read(text);
            string message = Assert.Single(document.Problems).Message;
            Assert.StartsWith("The file is left out because ", message, System.StringComparison.Ordinal);
            Assert.DoesNotContain("While", message, System.StringComparison.Ordinal);
            Assert.DoesNotContain("did not find", message, System.StringComparison.Ordinal);
        }
    }

    private static SpecDocument Read(string text) => YamlDocumentReader.Read("file.yaml", text, CancellationToken.None);
}
