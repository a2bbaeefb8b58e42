using System.Text;
using Contoso.Nodes;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>The pairs of a schema and a body that the types of nodes of version 3.2 stand for.</summary>
public sealed class NodeTests
{
    [Fact]
    public void A_cdata_section_is_the_text_of_the_element()
    {
        var page = new Page { Html = "<html><head><title>T</title></head><body/></html>" };

        SameXml.Pair(page, "<Page>\n  <![CDATA[<html><head><title>T</title></head><body/></html>]]>\n</Page>".Replace("\n  <!", "<!").Replace(">\n<", "><"));
        Assert.Equal(page, RecordSerialization.FromXml<Page>("<Page>\r\n  <![CDATA[<html><head><title>T</title></head><body/></html>]]>\r\n</Page>"u8));
        Assert.Contains("<![CDATA[<html>", Encoding.UTF8.GetString(page.ToXml()));
    }

    [Theory]
    [InlineData("a]]>b")]
    [InlineData("]]>")]
    [InlineData("\r\n & <")]
    [InlineData("ä😀]]")]
    [InlineData("")]
    public void Nothing_ends_a_cdata_section(string text) =>
        Assert.Equal(text, RecordSerialization.FromXml<Page>(new Page { Html = text }.ToXml()).Html);

    [Fact]
    public void An_attribute_and_a_text_make_an_element_together()
    {
        var tenant = new GetZooResponseItem { Kind = "Cat", Name = "Fluffy" };

        SameXml.Pair(tenant, """<tenant kind="Cat">Fluffy</tenant>""");
        SameXml.Through<GetZooResponseItem>("""<tenant kind="Dog"><!-- a good one -->Fi<![CDATA[do]]></tenant>""", """<tenant kind="Dog">Fido</tenant>""");
    }

    [Fact]
    public void An_empty_text_is_not_an_absent_one()
    {
        Assert.Equal("", RecordSerialization.FromXml<GetZooResponseItem>(new GetZooResponseItem { Name = "" }.ToXml()).Name);
        Assert.Null(RecordSerialization.FromXml<GetZooResponseItem>(new GetZooResponseItem().ToXml()).Name);
    }

    [Fact]
    public void A_definition_names_the_element_of_those_who_refer_to_it()
    {
        var album = new Album { Cover = new Picture { Width = 1 }, Pictures = [new Picture { Width = 2 }, new Picture()] };

        SameXml.Pair(album, """<Album><Picture width="1"/><pictures><Picture width="2"/><Picture/></pictures></Album>""");
    }

    [Fact]
    public void Null_is_an_element_that_says_so_and_an_absent_attribute()
    {
        GetStockResponse nulls = SameXml.Through<GetStockResponse>("""<stock xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><about>Thing</about><related xsi:nil="true"/></stock>""");
        GetStockResponse some = SameXml.Through<GetStockResponse>("""<stock count="42"><about>Thing</about><related></related></stock>""");

        Assert.Null(nulls.Count);
        Assert.Null(nulls.Related);
        Assert.Equal("""{"count":null,"about":"Thing","related":null}""", Encoding.UTF8.GetString(nulls.ToJson()));
        Assert.Equal(42, some.Count);
        Assert.NotNull(some.Related);
    }
}
