using System.Linq;
using System.Text;
using Contoso.Pantry;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>What the specification does not know comes back, with its namespaces.</summary>
public sealed class UnknownTests
{
    [Theory]
    [InlineData("""<shelf xmlns="urn:pantry" level="1" new="a &quot;b&quot;"><label>x</label><later><deep a="1">t</deep></later></shelf>""")]
    [InlineData("""<shelf xmlns="urn:pantry" level="1" xmlns:o="urn:other" o:a="1" o:b="2"><o:c>t</o:c></shelf>""")]
    [InlineData("""<p:shelf xmlns:p="urn:pantry" level="1"><p:label>x</p:label><p:later><p:deep/></p:later><other/></p:shelf>""")]
    [InlineData("""<p:shelf xmlns:p="urn:pantry" xmlns="urn:default" level="1"><later><deep p:x="p:y"/></later></p:shelf>""")]
    [InlineData("""<shelf xmlns="urn:pantry" level="1"><label>one</label><label>two</label></shelf>""")]
    [InlineData("""<shelf xmlns="urn:pantry" level="1"><label lang="de" xml:space="preserve"> eins </label></shelf>""")]
    [InlineData("""<shelf xmlns="urn:pantry" level="1"><label>one</label>stray &amp; text</shelf>""")]
    [InlineData("""<shelf xmlns="urn:pantry" level="1"><j:jar xmlns:j="urn:jars"><content>c</content><later xmlns="urn:x"/></j:jar></shelf>""")]
    [InlineData("""<shelf xmlns="urn:pantry" level="1"><owner id="1" k:later="x" k2:key="y" xmlns:k="urn:not-keys" xmlns:k2="urn:keys"/></shelf>""")]
    public void Comes_back(string body)
    {
        Shelf read = SameXml.Through<Shelf>(body);

        Assert.DoesNotContain("later", Encoding.UTF8.GetString(read.ToJson()));
    }

    [Fact]
    public void Each_has_a_name_and_its_bytes()
    {
        Shelf read = RecordSerialization.FromXml<Shelf>("""<shelf xmlns="urn:pantry" level="1" new='2'><later><a/></later></shelf>"""u8);

        Assert.Equal(["@new='2'", "later=<later><a/></later>"], read.Unknown.Select(member => $"{member.Name}={Encoding.UTF8.GetString(member.RawValue.Span)}"));
        Assert.All(read.Unknown, member => Assert.Equal(WireFormat.Xml, member.Format));
    }

    [Fact]
    public void A_member_of_any_name_that_does_not_fit_is_kept_beside_those_that_do()
    {
        Extras read = SameXml.Through<Extras>("""<Extras><id>x</id><more>5</more><words>five</words><tagged a="1">6</tagged></Extras>""");

        Assert.Equal([new("more", 5L)], read.AdditionalMembers);
        Assert.Equal(["words", "tagged"], read.Unknown.Select(member => member.Name));
    }

    [Fact]
    public void What_JSON_brought_beyond_the_description_stays_in_JSON()
    {
        Shelf read = RecordSerialization.FromJson<Shelf>("""{"level":1,"jars":[],"later":{"a":1}}"""u8);

        SameXml.Equal("""<shelf xmlns="urn:pantry" level="1"/>""", Encoding.UTF8.GetString(read.ToXml()));
    }

    [Fact]
    public void What_must_come_is_missed()
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(() => RecordSerialization.FromXml<Shelf>("""<shelf xmlns="urn:pantry"/>"""u8));

        Assert.Contains("'level'", refused.Message);
        Assert.Throws<WireFormatException>(() => RecordSerialization.FromXml<Shelf>("""<shelf level="1"/>"""u8));
        Assert.Throws<WireFormatException>(() => RecordSerialization.FromXml<Shelf>("""<rack xmlns="urn:pantry" level="1"/>"""u8));
        Assert.Throws<WireFormatException>(() => RecordSerialization.FromXml<Shelf>("""<shelf xmlns="urn:pantry" level="1"><j:jar xmlns:j="urn:jars"><content x:nil="true" xmlns:x="http://www.w3.org/2001/XMLSchema-instance"/></j:jar></shelf>"""u8));
    }
}
