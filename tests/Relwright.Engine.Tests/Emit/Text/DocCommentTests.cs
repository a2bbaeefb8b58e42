using Relwright.Engine.Emit.Text;
using Xunit;

namespace Relwright.Engine.Tests.Emit.Text;

public sealed class DocCommentTests
{
    [Theory]
    [InlineData("Two  words", "Two words")]
    [InlineData("  trimmed ", "trimmed")]
    [InlineData("one\ntwo\r\nthree", "one two three")]
    [InlineData("one\u2028two\u2029three\u0085four", "one two three four")]
    [InlineData("</summary><script>", "&lt;/summary&gt;&lt;script&gt;")]
    [InlineData("a & \"b\"", "a &amp; &quot;b&quot;")]
    [InlineData("a\0b\u0007c", "a b c")]
    [InlineData("pair \ud83d\ude00", "pair \ud83d\ude00")]
    [InlineData("*/ /* // ///", "*/ /* // ///")]
    public void Is_one_escaped_line(string text, string expected) => Assert.Equal(expected, DocComment.Text(text));

    [Fact]
    public void Holds_no_half_of_a_surrogate_pair() => Assert.Equal("half \uFFFD pair", DocComment.Text("half \ud800 pair"));

    [Fact]
    public void Is_cut_where_it_is_too_long() => Assert.Equal(new string('x', 1024) + "…", DocComment.Text(new string('x', 5000)));

    [Fact]
    public void Is_not_cut_within_a_pair_of_surrogates() =>
        Assert.Equal(new string('x', 1023) + "…", DocComment.Text(new string('x', 1023) + "\ud83d\ude00 and more"));
}
