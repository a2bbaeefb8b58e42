using System;
using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace Relwright.Tests.Xml;

public class WriterTests
{
    [Fact]
    public void Escapes_text_and_attributes()
    {
        const string Hard = "a<b>&\"'\r\n\t]]>é\U0001F600";
        Meeting meeting = Meeting.FromXml(Encoding.UTF8.GetBytes($"<resource xmlns='{Meeting.Namespace}' href='&lt;a>&amp;&quot;&#xD;&#xA;&#9;'/>")) with { Subject = Hard };

        string xml = Encoding.UTF8.GetString(meeting.ToXml());

        Assert.Contains("href=\"&lt;a&gt;&amp;&quot;&#xD;&#xA;&#x9;\"", xml, StringComparison.Ordinal);
        Assert.Contains(">a&lt;b&gt;&amp;&quot;'&#xD;\n\t]]&gt;é\U0001F600</property>".Replace("&quot;", "\"", StringComparison.Ordinal), xml, StringComparison.Ordinal);
        Assert.Equal(Hard, Meeting.FromXml(Encoding.UTF8.GetBytes(xml)).Subject);
        Assert.Equal("<a>&\"\r\n\t", (string?)XElement.Parse(xml).Attribute("href"));
    }

    [Theory]
    [InlineData("a\u0000", "U+0000", 1)]
    [InlineData("\u001F", "U+001F", 0)]
    [InlineData("ab\uFFFE", "U+FFFE", 2)]
    [InlineData("é\uFFFF", "U+FFFF", 1)]
    public void Refuses_what_xml_cannot_carry_and_names_the_member(string value, string found, int index)
    {
        ArgumentException inText = Assert.Throws<ArgumentException>(() => new Meeting { Subject = value }.ToXml());
        ArgumentException inList = Assert.Throws<ArgumentException>(() => new Meeting { Leaders = [value] }.ToXml());

        Assert.StartsWith($"The value of 'subject' has {found} at index {index}", inText.Message, StringComparison.Ordinal);
        Assert.StartsWith($"The value of 'leaders' has {found} at index {index}", inList.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_half_a_surrogate_pair()
    {
        // Not a theory: attributes are kept in UTF-8, which has no such thing.
        foreach ((string value, int index) in new[] { ("a\uD800b", 1), ("\uDC00", 0), ("&\uD83D", 1) })
        {
            ArgumentException refusal = Assert.Throws<ArgumentException>(() => new Meeting { Subject = value }.ToXml());

            Assert.StartsWith($"The value of 'subject' has half a surrogate pair at index {index}", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(4_095)]
    [InlineData(4_096)]
    [InlineData(100_001)]
    public void Writes_long_texts_in_pieces_without_cutting_a_character(int length)
    {
        string text = new string('a', length) + string.Concat("\U0001F600é&") + new string('\u20AC', length);

        Meeting meeting = Meeting.FromXml(new Meeting { Subject = text }.ToXml());

        Assert.Equal(text, meeting.Subject);
    }

    [Fact]
    public void Writes_an_empty_resource_as_one_tag()
    {
        string xml = Encoding.UTF8.GetString(new Meeting { Rel = null, Extension = new MeetingExtension { Rel = null } }.ToXml());

        Assert.EndsWith(" xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\"><resource rel=\"onlineMeetingExtension\" /></resource>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_an_absent_text_from_an_empty_one()
    {
        string xml = Encoding.UTF8.GetString(new Meeting { Rel = null, Subject = "", Leaders = [] }.ToXml());

        Assert.EndsWith("><propertyList name=\"leaders\"></propertyList><property name=\"subject\"></property></resource>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Allocates_nothing()
    {
        Meeting meeting = Meeting.FromXml(Encoding.UTF8.GetBytes(
            $"<resource xmlns='{Meeting.Namespace}' href='/a&amp;b' new='x'><link rel='l' href='/l'/><property name='accessLevel'>Invited</property><propertyList name='leaders'><item>é</item></propertyList>" +
            "<property name='expirationTime'>2016-09-26T16:20:29.6409409-07:00</property><property name='new'>kept</property><resource rel='onlineMeetingExtension' href='/x'/></resource>"));
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        meeting.WriteTo(output, WireFormat.Xml);
        output.ResetWrittenCount();

        long before = GC.GetAllocatedBytesForCurrentThread();
        meeting.WriteTo(output, WireFormat.Xml);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
        Assert.Equal(meeting, Meeting.FromXml(output.WrittenSpan));
    }
}
