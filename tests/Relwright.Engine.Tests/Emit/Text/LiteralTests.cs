using Relwright.Engine.Emit.Text;
using Xunit;

namespace Relwright.Engine.Tests.Emit.Text;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("", "\"\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("a\nb\r\t\0", "\"a\\u000ab\\u000d\\u0009\\u0000\"")]
    [InlineData("\u2028\u2029\u0085", "\"\\u2028\\u2029\\u0085\"")]
    [InlineData("é", "\"\\u00e9\"")]
    [InlineData("\ud83d\ude00", "\"\\ud83d\\ude00\"")]
    [InlineData("{0}", "\"{0}\"")]
    public void Escapes_all_that_is_not_plain(string text, string expected) => Assert.Equal(expected, Literal.String(text));

    [Fact]
    public void Marks_utf8() => Assert.Equal("\"rel\"u8", Literal.Utf8("rel"));

    [Theory]
    [InlineData("rel", "\"\\\"rel\\\":\"u8")]
    [InlineData("a\"b", "\"\\\"a\\\\\\\"b\\\":\"u8")]
    [InlineData("a\nb", "\"\\\"a\\\\u000ab\\\":\"u8")]
    public void Quotes_member_names_for_json_first(string name, string expected) => Assert.Equal(expected, Literal.JsonName(name));
}
