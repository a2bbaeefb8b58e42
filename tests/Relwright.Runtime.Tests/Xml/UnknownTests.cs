using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace Relwright.Tests.Xml;

public class UnknownTests
{
    private const string Start = "<?xml version=\"1.0\" encoding=\"utf-8\"?><resource rel=\"myOnlineMeeting\" href=\"/m\"";
    private const string Namespace = " xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\"";

    [Theory]
    [InlineData("<property name=\"new\">a &amp; b</property>", "new")]
    [InlineData("<property name=\"3c1f\">please pass this in a PUT request</property>", "3c1f")]
    [InlineData("<property>no name</property>", "property")]
    [InlineData("<propertyList name=\"new\"><item>a</item></propertyList>", "new")]
    [InlineData("<property name=\"attendees\">not a list</property>", "attendees")]
    [InlineData("<resource rel=\"child\" href=\"/c\"><property name=\"rel\">contact</property><resource rel=\"deeper\" /></resource>", "child")]
    [InlineData("<foreign xmlns=\"urn:f\" a='1'><b><![CDATA[c]]></b></foreign>", "foreign")]
    [InlineData("<link rel=\"nowhere\" />", "nowhere")]
    [InlineData("<link rel=\"more\" href=\"/more\"><b /></link>", "more")]
    [InlineData("<property name=\"@odata.type\">x</property>", "@odata.type")]
    [InlineData("stray &amp; <![CDATA[text]]>", "#text")]
    public void Keeps_an_unknown_child_and_gives_it_back(string child, string name)
    {
        string xml = Start + Namespace + ">" + child + "</resource>";

        Meeting meeting = Read(xml);

        UnknownMember member = Assert.Single(meeting.Unknown);
        Assert.Equal((name, WireFormat.Xml), (member.Name, member.Format));
        Assert.Equal(child, Encoding.UTF8.GetString(member.RawValue.Span));
        Assert.Equal(Start + Namespace + ">" + child + "</resource>", Write(meeting));
    }

    [Fact]
    public void Gives_back_unknown_attributes_of_resources_and_links()
    {
        string xml = Start + " title=\"T\" revision=\"2\" etag=\"e\" new=\"a&quot;b\" x:odd='\"' xmlns:x=\"urn:x\"" + Namespace + ">"
            + "<link rel=\"a\" href=\"/a\" revision=\"3\" later=\"x\" y:odd=\"1\" xmlns:y=\"urn:y\" /></resource>";

        Meeting meeting = Read(xml);

        Assert.Equal(new Link { Href = "/m", Title = "T", Revision = "2", ETag = "e" }, meeting.Links.Self);
        Assert.Equal(["@new", "@x:odd", "@xmlns:x"], meeting.Unknown.Select(member => member.Name));
        Assert.Equal(["@later", "@y:odd", "@xmlns:y"], meeting.Links.Find("a")!.Unknown.Select(member => member.Name));
        Assert.Equal(xml, Write(meeting));
    }

    [Fact]
    public void Makes_unknown_elements_self_contained_where_prefixes_are_declared_around_them()
    {
        string xml = "<u:resource xmlns:u=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\" xmlns:f=\"urn:f\" xmlns:g='urn:\"g\"' xmlns:unused=\"urn:none\" xmlns=\"urn:default\" rel=\"myOnlineMeeting\">"
            + "<u:property name=\"new\">v</u:property><f:a g:b=\"1\" t=\"f:name\" /><plain/><f:c xmlns:f=\"urn:inner\"/></u:resource>";

        Meeting meeting = Read(xml);
        string written = Write(meeting);

        XElement before = XElement.Parse(xml);
        XElement after = XElement.Parse(written);
        Assert.Equal(Describe(before), Describe(after));
        Assert.DoesNotContain("unused", written, StringComparison.Ordinal);
        Assert.Equal("urn:f", after.Elements().ElementAt(1).GetNamespaceOfPrefix("f")?.NamespaceName);
        Assert.Equal(meeting, Read(written));
    }

    [Fact]
    public void Keeps_an_element_of_no_namespace_out_of_the_default_one()
    {
        Meeting meeting = Read("<u:resource xmlns:u=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\"><a/></u:resource>");

        Assert.Equal("<a xmlns=\"\"/>", Encoding.UTF8.GetString(Assert.Single(meeting.Unknown).RawValue.Span));
    }

    [Fact]
    public void Leaves_white_space_out_of_unknown_resources_but_not_out_of_foreign_elements()
    {
        Meeting meeting = Read(Start + Namespace + ">\n <resource rel=\"c\">\n <propertyList name=\"l\">\n <item> a </item>\n </propertyList>\n </resource>\n <f xmlns=\"urn:f\">\n <g/> </f>\n</resource>");

        Assert.Equal(
            ["<resource rel=\"c\"><propertyList name=\"l\"><item> a </item></propertyList></resource>", "<f xmlns=\"urn:f\">\n <g/> </f>"],
            meeting.Unknown.Select(member => Encoding.UTF8.GetString(member.RawValue.Span)));
    }

    [Fact]
    public void Takes_the_first_of_several_where_one_is_expected_and_keeps_the_others()
    {
        string first = "<resource rel=\"onlineMeetingExtension\" href=\"/1\"><property name=\"id\">1</property></resource>";
        string second = "<resource rel=\"onlineMeetingExtension\" href=\"/2\"><property name=\"id\">2</property></resource>";
        string xml = Start + Namespace + ">" + first + second + "</resource>";

        Meeting meeting = Read(xml);

        Assert.Equal("1", meeting.Extension?.Id);
        Assert.Equal(second, Encoding.UTF8.GetString(Assert.Single(meeting.Unknown).RawValue.Span));
        Assert.Equal(xml, Write(meeting));
    }

    [Fact]
    public void Keeps_relation_and_type_where_they_differ()
    {
        string xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><resource rel=\"to\" href=\"/m\"" + Namespace + "><property name=\"rel\">contact</property>"
            + "<resource rel=\"onlineMeetingExtension\" href=\"/1\"><property name=\"rel\">other</property></resource></resource>";

        Meeting meeting = Read(xml);

        Assert.Equal("contact", meeting.Rel);
        Assert.Equal("other", meeting.Extension?.Rel);
        Assert.Empty(meeting.Extension!.Unknown);
        Assert.Equal(xml, Write(meeting));
    }

    [Fact]
    public void Appends_the_links_of_one_relation()
    {
        string xml = Start + Namespace + "><link rel=\"contact\" href=\"/1\" /><link rel=\"contact\" href=\"/2\" /><link rel=\"self\" href=\"/again\" /></resource>";

        Meeting meeting = Read(xml);

        Assert.Equal(["/1", "/2"], meeting.Links.FindAll("contact").Select(link => link.Href));
        Assert.Equal(["/m", "/again"], meeting.Links.FindAll("self").Select(link => link.Href));
        Assert.Equal(Read(xml), Read(Write(meeting)));
    }

    [Fact]
    public void Does_not_write_what_came_in_json()
    {
        Meeting meeting = new() { Unknown = UnknownMembers.Of(new UnknownMember("new", "1"u8.ToArray(), WireFormat.Json)) };

        Assert.DoesNotContain("new", Write(meeting), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<resource rel=\"a\" href=\"/a\" xmlns=\"urn:any\"><property name=\"b\">c</property><link rel=\"d\" href=\"/d\" /></resource>")]
    [InlineData("<resource rel=\"a\" href=\"/a\"><property name=\"b\">c</property></resource>")]
    public void Gives_back_a_resource_of_any_namespace_that_nobody_describes(string xml)
    {
        OpaqueResource resource = OpaqueResource.FromXml(Encoding.UTF8.GetBytes(xml));

        Assert.Equal("/a", resource.Links.Self?.Href);
        XElement written = XElement.Parse(Encoding.UTF8.GetString(resource.ToXml()));
        Assert.Equal(Describe(XElement.Parse(xml)).Order(), Describe(written).Order());
    }

    private static Meeting Read(string xml) => Meeting.FromXml(Encoding.UTF8.GetBytes(xml));

    private static string Write(Meeting meeting) => Encoding.UTF8.GetString(meeting.ToXml());

    private static string[] Describe(XElement element) =>
    [
        .. element.DescendantsAndSelf().Select(each =>
            $"{each.Name} [{string.Join(", ", each.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $"{attribute.Name}={attribute.Value}"))}] {(each.HasElements ? "" : each.Value)}"),
    ];

    [Fact]
    public void A_self_link_with_attributes_of_its_own_comes_back_as_the_element_that_it_was()
    {
        byte[] xml = Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="utf-8"?><resource rel="x" xmlns="urn:a"><link rel="self" href="/x" hreflang="de" /></resource>""");
        OpaqueResource resource = OpaqueResource.FromXml(xml);
        Assert.Equal("/x", resource.Links.Self?.Href);
        Assert.Equal(Encoding.UTF8.GetString(xml), Encoding.UTF8.GetString(resource.ToXml()));
    }
}
