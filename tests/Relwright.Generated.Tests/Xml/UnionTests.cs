using Contoso.Pantry;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>Values of one of several types.</summary>
public sealed class UnionTests
{
    [Fact]
    public void An_attribute_tells_the_type_of_what_is_based_on_another()
    {
        SameXml.Pair<Drink>(new Drink { Kind = "water", Name = "still" }, """<Drink kind="water"><name>still</name></Drink>""");

        Drink read = RecordSerialization.FromXml<Drink>("""<Drink kind="tea"><name>Assam</name><minutes>4</minutes></Drink>"""u8);

        Assert.Equal(new Tea { Name = "Assam", Minutes = 4 }, read);
    }

    [Fact]
    public void A_child_tells_the_case_of_a_union_wherever_it_stands()
    {
        Parcel read = SameXml.Through<Parcel>("<Parcel><sign><red>true</red><shape>cross</shape></sign></Parcel>", "<Parcel><sign><shape>cross</shape><red>true</red></sign></Parcel>");

        Assert.Equal(new Cross { Shape = "cross", Red = true }, Assert.IsType<Sign.Cross>(read.Sign).Value);
    }

    [Fact]
    public void A_case_that_came_later_is_kept()
    {
        Parcel read = SameXml.Through<Parcel>("""<Parcel><sign n="1"><shape>star</shape><points>5</points></sign></Parcel>""");

        Assert.Equal("""{"@n":"1","shape":"star","points":"5"}""", Assert.IsType<Sign.Other>(read.Sign).Value.ToString());
    }

    [Fact]
    public void Members_tell_the_case_where_nothing_else_does()
    {
        Parcel box = SameXml.Through<Parcel>("<Parcel><content><width>1</width><height>2</height></content></Parcel>");
        Parcel jar = SameXml.Through<Parcel>("""<Parcel><content sealed="true"><content>plums</content></content></Parcel>""");

        Assert.IsType<ParcelContent.Box>(box.Content);
        Assert.IsType<ParcelContent.Jar>(jar.Content);
    }

    [Fact]
    public void A_text_is_of_the_first_case_whose_form_it_has()
    {
        Assert.Equal(12, Assert.IsType<ParcelContent.Integer>(SameXml.Through<Parcel>("<Parcel><content>12</content></Parcel>").Content).Value);
        Assert.Equal("twelve", Assert.IsType<ParcelContent.Text>(SameXml.Through<Parcel>("<Parcel><content>twelve</content></Parcel>").Content).Value);
    }

    [Fact]
    public void What_looks_like_no_case_is_kept_as_it_is()
    {
        Parcel read = SameXml.Through<Parcel>("<Parcel><content><width>wide</width></content></Parcel>");

        Assert.Equal("""{"width":"wide"}""", Assert.IsType<ParcelContent.Other>(read.Content).Value.ToString());
    }

    [Fact]
    public void A_union_is_a_body_under_its_own_name()
    {
        SameXml.Pair<Sign>(new Arrow { Shape = "arrow", To = "left" }, "<Sign><shape>arrow</shape><to>left</to></Sign>");
    }
}
