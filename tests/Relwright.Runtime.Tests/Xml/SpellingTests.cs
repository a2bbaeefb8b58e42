using System;
using System.Text;
using Xunit;

namespace Relwright.Tests.Xml;

/// <summary>One meeting in the spellings that XML allows for it: prediction misses, the record stays.</summary>
public class SpellingTests
{
    private const string Plain =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><resource rel=\"myOnlineMeeting\" href=\"/m?a=1&amp;b=2\" xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\">" +
        "<link rel=\"onlineMeetingExtensions\" href=\"/m/x\" title=\"T\" /><property name=\"rel\">myOnlineMeeting</property>" +
        "<property name=\"accessLevel\">Invited</property><propertyList name=\"attendees\"><item>sip:a</item><item></item></propertyList>" +
        "<property name=\"subject\">a &lt; b &amp; c</property>" +
        "<resource rel=\"onlineMeetingExtension\" href=\"/m/x/1\"><property name=\"rel\">onlineMeetingExtension</property><property name=\"id\">1</property></resource></resource>";

    private static readonly Meeting s_meeting = Meeting.FromXml(Encoding.UTF8.GetBytes(Plain));

    [Fact]
    public void Reads_every_member()
    {
        Assert.Equal("/m?a=1&b=2", s_meeting.Links.Self?.Href);
        Assert.Equal(new Link { Href = "/m/x", Title = "T" }, s_meeting.Links.Find("onlineMeetingExtensions"));
        Assert.Equal(AccessLevel.Invited, s_meeting.AccessLevel);
        Assert.Equal(["sip:a", ""], s_meeting.Attendees);
        Assert.Equal("a < b & c", s_meeting.Subject);
        Assert.Equal("1", s_meeting.Extension?.Id);
        Assert.Equal("/m/x/1", s_meeting.Extension?.Links.Self?.Href);
        Assert.Null(s_meeting.Leaders);
        Assert.Empty(s_meeting.Unknown);
        Assert.Equal(Plain, Encoding.UTF8.GetString(s_meeting.ToXml()));
    }

    [Fact]
    public void Reads_single_quotes() => AssertSame(Plain.Replace('"', '\''));

    [Fact]
    public void Reads_line_breaks_within_tags() =>
        AssertSame(Plain.Replace(" name=", "\r\n\tname =\n", StringComparison.Ordinal).Replace("</property>", "</property\n>", StringComparison.Ordinal));

    [Fact]
    public void Reads_white_space_and_comments_between_elements() =>
        AssertSame(Plain.Replace("><", ">\r\n <!-- c --><?p i?>\t<", StringComparison.Ordinal).Replace("<item>\r\n <!-- c --><?p i?>\t</item>", "<item/>", StringComparison.Ordinal).Replace("?>\r\n <!-- c --><?p i?>\t<resource rel=\"my", "?><resource rel=\"my", StringComparison.Ordinal));

    [Fact]
    public void Reads_attributes_in_any_order() =>
        AssertSame(Plain.Replace("rel=\"onlineMeetingExtensions\" href=\"/m/x\"", "href=\"/m/x\" rel=\"onlineMeetingExtensions\"", StringComparison.Ordinal));

    [Fact]
    public void Reads_a_prefix_for_the_namespace() => AssertSame(WithPrefix(Plain));

    [Fact]
    public void Reads_a_prefix_that_only_a_part_declares() =>
        AssertSame(Plain.Replace("<property name=\"subject\">", "<s:property xmlns:s=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\" name=\"subject\">", StringComparison.Ordinal)
            .Replace("c</property>", "c</s:property>", StringComparison.Ordinal));

    [Fact]
    public void Reads_character_references_and_sections() =>
        AssertSame(Plain.Replace("a &lt; b &amp; c", "<![CDATA[a < b]]> &#38;<!-- not text --> &#x63;", StringComparison.Ordinal).Replace("name=\"subject\"", "name=\"sub&#106;ect\"", StringComparison.Ordinal));

    [Fact]
    public void Reads_an_empty_list_and_an_empty_text()
    {
        Meeting meeting = Meeting.FromXml(Encoding.UTF8.GetBytes(
            "<resource xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\"><propertyList name=\"attendees\"/><propertyList name=\"leaders\"></propertyList><property name=\"subject\"/><property name=\"description\"></property></resource>"));

        Assert.Equal(EquatableList<string>.Empty, meeting.Attendees);
        Assert.Equal(EquatableList<string>.Empty, meeting.Leaders);
        Assert.Equal("", meeting.Subject);
        Assert.Equal("", meeting.Description);
        Assert.Null(meeting.JoinUrl);
    }

    [Fact]
    public void Allocates_what_the_record_holds_and_no_more()
    {
        byte[] bare = Encoding.UTF8.GetBytes($"<resource rel=\"onlineMeetingExtension\" xmlns=\"{Meeting.Namespace}\"></resource>");
        byte[] full = Encoding.UTF8.GetBytes($"<resource rel=\"onlineMeetingExtension\" xmlns=\"{Meeting.Namespace}\"><property name=\"rel\">onlineMeetingExtension</property><property name=\"id\"></property></resource>");

        Assert.Equal(Allocated(() => new MeetingExtension()), Allocated(() => MeetingExtension.FromXml(bare)));
        Assert.Equal(Allocated(() => new MeetingExtension()), Allocated(() => MeetingExtension.FromXml(full)));
    }

    [Theory]
    [InlineData("<resource rel=\"myOnlineMeeting\"/>")]
    [InlineData("<resource rel=\"myOnlineMeeting\" xmlns=\"urn:other\"/>")]
    [InlineData("<input xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\"/>")]
    public void Refuses_another_element_or_namespace(string xml)
    {
        WireFormatException refusal = Assert.Throws<WireFormatException>(() => Meeting.FromXml(Encoding.UTF8.GetBytes(xml)));

        Assert.StartsWith("Expected <resource>", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<property name=\"subject\">a<b/></property>", "Expected text")]
    [InlineData("<propertyList name=\"attendees\"><b/></propertyList>", "Expected <item>")]
    [InlineData("<propertyList name=\"attendees\">text</propertyList>", "Expected <item>")]
    [InlineData("<propertyList name=\"attendees\"><item xmlns=\"u\">a</item></propertyList>", "Expected <item>")]
    [InlineData("<property name=\"expirationTime\">tomorrow</property>", "Expected a point in time")]
    public void Refuses_what_a_member_cannot_hold(string child, string message)
    {
        string xml = $"<resource xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\">{child}</resource>";

        WireFormatException refusal = Assert.Throws<WireFormatException>(() => Meeting.FromXml(Encoding.UTF8.GetBytes(xml)));

        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Offset >= 64);
    }

    private static long Allocated(Func<object> create)
    {
        create();
        long before = GC.GetAllocatedBytesForCurrentThread();
        object created = create();
        long after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(created);
        return after - before;
    }

    private static string WithPrefix(string xml) => xml
        .Replace("</", "</u:", StringComparison.Ordinal)
        .Replace("<resource", "<u:resource", StringComparison.Ordinal)
        .Replace("<link", "<u:link", StringComparison.Ordinal)
        .Replace("<property", "<u:property", StringComparison.Ordinal)
        .Replace("<item", "<u:item", StringComparison.Ordinal)
        .Replace("xmlns=", "xmlns:u=", StringComparison.Ordinal);

    private static void AssertSame(string xml)
    {
        Assert.NotEqual(Plain, xml);
        Assert.Equal(s_meeting, Meeting.FromXml(Encoding.UTF8.GetBytes(xml)));
    }
}
