using Relwright.Engine.Emit.Text;
using Xunit;

namespace Relwright.Engine.Tests.Emit.Text;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("<a href=\"b\">&</a>", "&lt;a href=&quot;b&quot;&gt;&amp;&lt;/a&gt;")]
    [InlineData("\0\u0001\uFFFE\uFFFF", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    [InlineData("\t\n\r", "\t\n\r")]
    public void Escapes_what_xml_reserves_and_replaces_what_it_cannot_hold(string text, string expected) => Assert.Equal(expected, XmlText.Escape(text));

    [Fact]
    public void Replaces_halves_of_surrogate_pairs() => Assert.Equal("a\uFFFD\uFFFD", XmlText.Escape("a\udc00\ud800"));
}
