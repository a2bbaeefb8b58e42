using System.Xml.Linq;
using Relwright.Tool.Verify;
using Xunit;

namespace Relwright.Tool.Tests.Verify;

public sealed class XmlComparisonTests
{
    [Theory]
    [InlineData("<r xmlns='n'><p name='a'>1</p><p name='b'/></r>", "<n:r xmlns:n='n'>\n <n:p name='b'></n:p>\n <n:p name='a'>1</n:p></n:r>")]
    [InlineData("<r><i>1</i><i>2</i></r>", "<r>\n<i>1</i>\n<i>2</i>\n</r>")]
    [InlineData("<r><p/></r>", "<r rel='book'><p/></r>")]
    public void Finds_no_difference_in_spelling_and_in_the_order_of_things_with_names(string expected, string found) => Assert.Empty(Compare(expected, found));

    [Theory]
    [InlineData("<r><p name='a'>1</p></r>", "<r><p name='a'>2</p></r>", "/r/p[@name='a']", "1", "2")]
    [InlineData("<r rel='x'><i>1</i><i>2</i></r>", "<r rel='x'><i>1</i></r>", "/r[@rel='x']/i[2]", "<i>", null)]
    [InlineData("<r><link rel='a' href='/1'/></r>", "<r><link rel='a' href='/2'/></r>", "/r/link[@rel='a']/@href", "/1", "/2")]
    [InlineData("<r><p name='a'/></r>", "<r/>", "/r/p[@name='a']", "<p[@name='a']>", null)]
    [InlineData("<r xmlns='one'/>", "<r xmlns='two'/>", "/r", "<r>", "<r>")]
    [InlineData("<r>x<i/></r>", "<r>y<i/></r>", "/r/text()", "x", "y")]
    [InlineData("<r><i>1</i><i>2</i></r>", "<r><i>2</i><i>2</i></r>", "/r/i[1]", "1", "2")]
    public void Tells_the_place_and_both_values(string expected, string found, string path, string? left, string? right) =>
        Assert.Equal(new Difference(path, left, right), Assert.Single(Compare(expected, found)));

    [Theory]
    [InlineData("<r><p name='a'>Locked</p></r>", "<r><p name='a'>None</p></r>")]
    [InlineData("<r><p name='a'>True</p></r>", "<r><p name='a'>False</p></r>")]
    [InlineData("<r href='/people/464/note'/>", "<r href='/people/8/note'/>")]
    [InlineData("<r><p name='a'>2016-09-26T16:20:23.0495619-07:00</p></r>", "<r><p name='a'>2016-09-26T23:20:23.0495Z</p></r>")]
    public void Twins_may_have_other_values(string expected, string found) => Assert.Empty(Compare(expected, found, asTwins: true));

    [Theory]
    [InlineData("<r><p name='a'>True</p></r>", "<r><p name='a'>1</p></r>", "/r/p[@name='a']")]
    [InlineData("<r><p name='a'>2016-09-26T16:20:23Z</p></r>", "<r><p name='a'>/Date(1)/</p></r>", "/r/p[@name='a']")]
    [InlineData("<r><p name='a'/><p name='b'/></r>", "<r><p name='b'/><p name='a'/></r>", "/r/*[1]")]
    [InlineData("<r><p name='a'/></r>", "<r><p name='a'/><q/></r>", "/r/q")]
    [InlineData("<r href='/a/1'/>", "<r href='/b/1'/>", "/r/@href")]
    [InlineData("<r rel='a'/>", "<r/>", "/r[@rel='a']/@rel")]
    public void Twins_have_one_structure_one_order_and_one_look_of_values(string expected, string found, string path) =>
        Assert.Equal(path, Assert.Single(Compare(expected, found, asTwins: true)).Pointer);

    private static Difference[] Compare(string expected, string found, bool asTwins = false) =>
        [.. new XmlComparison(asTwins).Compare(XElement.Parse(expected), XElement.Parse(found))];
}
