using System.Text;
using Xunit;

namespace Relwright.Tests.Xml;

/// <summary>Tags that are taken as a whole mean what they would mean if they were read in full.</summary>
public class PredictionTests
{
    private const string Ns = Meeting.Namespace;

    [Theory]
    [InlineData("<resource xmlns='NS'><property name='conferenceId'>1</property><property name='subject'>s</property></resource>")]
    [InlineData("<u:resource xmlns:u='NS'><u:property name='conferenceId'>1</u:property><u:property name='subject'>s</u:property></u:resource>")]
    [InlineData("<resource xmlns='NS'><property\n name=\"conferenceId\">1</property><property\n name=\"subject\">s</property ></resource>")]
    [InlineData("<resource xmlns='NS'><property name='subject'>s</property><property name='conferenceId'>1</property></resource>")]
    [InlineData("<resource xmlns='NS'><property name='conferenceId'>1</property><property name='subject' >x</property><property name='subject'>s</property></resource>")]
    [InlineData("<resource xmlns='NS'><property name='conferenceId'>1</property><property name='su&#98;ject'>s</property></resource>")]
    [InlineData("<resource xmlns='NS'><property name=\"conferenceId\">1</property><property name=\"subject\"><!-- c -->s</property></resource>")]
    [InlineData("<resource xmlns='NS'><property name=\"conferenceId\"><![CDATA[1]]></property><property name=\"subject\">&#115;</property></resource>")]
    public void Every_spelling_is_read_alike(string xml)
    {
        Meeting meeting = Read(xml);

        Assert.Equal(("1", "s"), (meeting.ConferenceId, meeting.Subject));
        Assert.Empty(meeting.Unknown);
    }

    [Fact]
    public void A_prefix_that_stands_for_another_namespace_is_not_taken_for_the_one_before()
    {
        Meeting meeting = Read("<u:resource xmlns:u='NS'><u:property name='conferenceId'>1</u:property>"
            + "<x xmlns:u='urn:other'><u:property name='subject'>no</u:property></x>"
            + "<u:property xmlns:u='urn:other' name='subject'>no</u:property><u:property name='description'>d</u:property></u:resource>");

        Assert.Equal(("1", null, "d"), (meeting.ConferenceId, meeting.Subject, meeting.Description));
        Assert.Equal(2, meeting.Unknown.Count);
    }

    [Theory]
    [InlineData("<link rel=\"a\" href=\"b\" xmlns=\"urn:other\"/>", false)]
    [InlineData("<link rel=\"a\" xmlns='urn:other' href=\"b\"></link>", false)]
    [InlineData("<link rel='a' href='b' xmlns='urn:other'/>", false)]
    [InlineData("<link rel=\"a\" href=\"b\" xmlns=\"NS\"/>", true)]
    [InlineData("<link rel=\"a\" href=\"b\" xmlns:x=\"urn:other\"/>", true)]
    [InlineData("<x:link rel=\"a\" href=\"b\" xmlns:x=\"NS\"/>", true)]
    public void A_link_is_one_of_its_namespace_wherever_that_is_declared(string link, bool isLink)
    {
        Meeting meeting = Read($"<resource xmlns='NS'><property name=\"conferenceId\">1</property>{link}<link rel=\"c\" href=\"d\"/><property name=\"subject\">s</property></resource>");

        Assert.Equal(isLink ? "b" : null, meeting.Links.Find("a")?.Href);
        Assert.Equal(isLink ? 0 : 1, meeting.Unknown.Count);
        Assert.Equal(("d", "s"), (meeting.Links.Find("c")?.Href, meeting.Subject));
    }

    [Theory]
    [InlineData("<u:resource xmlns:u='NS'><u:property name='conferenceId'>1</u:property><u:property name='subject'>s</property></u:resource>")]
    [InlineData("<resource xmlns='NS'><property name='conferenceId'>1</property><property name='subject\">s</property></resource>")]
    [InlineData("<resource xmlns='NS'><property name=\"conferenceId\">1</propertyList></resource>")]
    [InlineData("<resource xmlns='NS'><property name=\"conferenceId\">1</property><property name=\"subject\">a]]>b</property></resource>")]
    [InlineData("<resource xmlns='NS'><link rel=\"a\" href=\"b\" / ></resource>")]
    [InlineData("<resource xmlns='NS'><link rel=\"a\" href=\"<\" /></resource>")]
    public void What_is_malformed_is_refused_in_every_spelling(string xml) => Assert.Throws<WireFormatException>(() => Read(xml));

    [Theory]
    [InlineData(3, "<resource xmlns='NS'><propertyList name=\"leaders\"><item>a</item></propertyList></resource>")]
    [InlineData(3, "<resource xmlns='NS'><propertyList name='leaders'><item>a</item></propertyList></resource>")]
    [InlineData(2, "<resource xmlns='NS'><property name=\"subject\">s</property></resource>")]
    [InlineData(2, "<resource xmlns='NS'><link rel=\"a\" href=\"b\" /></resource>")]
    public void The_limit_of_depth_does_not_depend_on_the_spelling(int depth, string xml)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(xml.Replace("NS", Ns, System.StringComparison.Ordinal));

        Meeting.FromXml(utf8, new ReadLimits { MaxDepth = depth });
        Assert.Throws<WireFormatException>(() => Meeting.FromXml(utf8, new ReadLimits { MaxDepth = depth - 1 }));
    }

    private static Meeting Read(string xml) => Meeting.FromXml(Encoding.UTF8.GetBytes(xml.Replace("NS", Ns, System.StringComparison.Ordinal)));
}
