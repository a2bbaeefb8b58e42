using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Tests.Xml;

public class HostileInputTests
{
    private const string Root = "<resource xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\"";

    [Theory]
    [InlineData("<a>")]
    [InlineData("<resource rel=\"onlineMeetingExtension\">")]
    [InlineData("<resource xmlns=\"urn:x\">")]
    public void Refuses_a_megabyte_of_nesting(string tag)
    {
        string xml = Root + ">" + string.Concat(Enumerable.Repeat(tag, 1_000_000 / tag.Length));

        WireFormatException refusal = Assert.Throws<WireFormatException>(() => Meeting.FromXml(Encoding.UTF8.GetBytes(xml)));

        Assert.Contains("deeper than 64", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_the_depth_that_was_set()
    {
        byte[] xml = Encoding.UTF8.GetBytes(Root + "><resource rel=\"a\"><resource rel=\"b\"/></resource></resource>");

        Assert.Single(Meeting.FromXml(xml, new ReadLimits { MaxDepth = 3 }).Unknown);
        Assert.Throws<WireFormatException>(() => Meeting.FromXml(xml, new ReadLimits { MaxDepth = 2 }));
        Assert.Throws<WireFormatException>(() => Meeting.FromXml(xml, new ReadLimits { MaxBytes = 10 }));
    }

    [Fact]
    public void Reads_a_hundred_thousand_attributes()
    {
        string attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=\"{i}\""));

        Meeting meeting = Meeting.FromXml(Encoding.UTF8.GetBytes(Root + attributes + "/>"));

        Assert.Equal(100_000, meeting.Unknown.Count);
        Assert.Throws<WireFormatException>(() => Meeting.FromXml(Encoding.UTF8.GetBytes(Root + attributes + " a99999=\"\"/>")));
    }

    [Fact]
    public void Reads_a_hundred_thousand_attributes_of_a_namespace()
    {
        string attributes = " xmlns:p=\"u\" xmlns:q=\"u\"" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $" p:a{i}=\"{i}\""));

        Meeting meeting = Meeting.FromXml(Encoding.UTF8.GetBytes(Root + attributes + "/>"));

        Assert.Equal(100_001, meeting.Unknown.Count);
        Assert.Throws<WireFormatException>(() => Meeting.FromXml(Encoding.UTF8.GetBytes(Root + attributes + " q:a99999=\"\"/>")));
    }

    [Fact]
    public void Refuses_more_namespace_declarations_than_anybody_needs()
    {
        string declarations = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" xmlns:p{i}=\"u\""));

        Assert.Throws<WireFormatException>(() => Meeting.FromXml(Encoding.UTF8.GetBytes(Root + declarations + "/>")));
    }

    [Fact]
    public void Reads_many_links_and_unknown_members()
    {
        string xml = Root + ">" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<link rel=\"r{i}\" href=\"/\" /><property name=\"p{i}\">v</property><link rel=\"same\" href=\"/{i}\" />")) + "</resource>";

        Meeting meeting = Meeting.FromXml(Encoding.UTF8.GetBytes(xml));

        Assert.Equal(50_000, meeting.Unknown.Count);
        Assert.Equal(50_000, meeting.Links.FindAll("same").Count);
    }

    [Fact]
    public void Refuses_to_repeat_a_long_namespace_name_for_many_small_elements()
    {
        string xml = Root + $" xmlns:p=\"{new string('u', 100_000)}\">" + string.Concat(Enumerable.Repeat("<p:a/>", 20_000)) + "</resource>";

        WireFormatException refusal = Assert.Throws<WireFormatException>(() => Meeting.FromXml(Encoding.UTF8.GetBytes(xml)));

        Assert.Contains("outgrow", refusal.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Never_fails_in_another_way_than_it_says_when_a_body_is_cut()
    {
        byte[] body = System.IO.File.ReadAllBytes(Corpus.Files("myOnlineMeeting.get.response.1.xml")[0]);
        int whole = body.AsSpan().TrimEnd((byte)'\n').Length;
        for (int length = 0; length < whole; length++)
            Assert.Throws<WireFormatException>(() => Meeting.FromXml(body.AsSpan(0, length)));
    }

    [SkippableFact]
    public void Never_fails_in_another_way_than_it_says_when_a_body_is_damaged()
    {
        byte[] body = System.IO.File.ReadAllBytes(Corpus.Files("myOnlineMeeting.get.response.1.xml")[0]);
        var random = new Random(7);
        int read = 0;
        for (int i = 0; i < 5_000; i++)
        {
            byte[] damaged = [.. body];
            for (int change = random.Next(1, 4); change > 0; change--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(9, 128);
            bool isWellFormed = XmlTrace.Ours(damaged) is not null;
            try
            {
                Meeting meeting = Meeting.FromXml(damaged);
                Assert.True(isWellFormed);
                Assert.Equal(meeting, Meeting.FromXml(meeting.ToXml()));
                read++;
            }
            catch (WireFormatException)
            {
            }
        }

        Assert.True(read > 1_000);
    }
}
