using System;
using System.Linq;
using System.Text;
using Contoso.Kitchen;
using Contoso.Ucwa;
using Xunit;

namespace Relwright.Generated.Tests.Records;

/// <summary>The spellings that servers have for one thing in XML.</summary>
public class XmlSpellingTests
{
    private const string Ucwa = "http://schemas.microsoft.com/rtc/2012/03/ucwa";

    [Theory]
    [InlineData($"<resource rel=\"myOnlineMeeting\" href=\"/m\" xmlns=\"{Ucwa}\"><property name=\"rel\">myOnlineMeeting</property><property name=\"subject\">a &amp; b</property></resource>")]
    [InlineData($"<resource xmlns='{Ucwa}' href='/m' rel='myOnlineMeeting'><property name='subject'>a &#38; b</property><property name='rel'>myOnlineMeeting</property></resource>")]
    [InlineData($"<u:resource xmlns:u=\"{Ucwa}\" rel=\"myOnlineMeeting\" href=\"/m\"><u:property name=\"rel\">myOnlineMeeting</u:property><u:property name=\"subject\"><![CDATA[a & b]]></u:property></u:resource>")]
    [InlineData($"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<!-- c --><resource rel=\"myOnlineMeeting\" href=\"&#x2F;m\" xmlns=\"{Ucwa}\">\r\n  <property name=\"subject\">a <!-- c -->&amp; b</property>\r\n  <property  name = \"rel\" >myOnlineMeeting</property >\r\n</resource>\r\n")]
    public void Reads_prefixes_quotes_and_escapes_alike(string xml)
    {
        MyOnlineMeeting read = MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes(xml));

        Assert.Equal("a & b", read.Subject);
        Assert.Equal("myOnlineMeeting", read.Rel);
        Assert.Equal("/m", read.Links.Self?.Href);
        Assert.Empty(read.Unknown);
    }

    [Theory]
    [InlineData("True", true)]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("False", false)]
    [InlineData(" false ", false)]
    [InlineData("0", false)]
    public void Reads_truth_in_every_spelling_and_writes_it_in_title_case(string text, bool expected)
    {
        Tap read = Tap.FromXml(Encoding.UTF8.GetBytes($"<resource rel=\"tap\" xmlns=\"urn:kitchen\"><property name=\"hot\">{text}</property></resource>"));

        Assert.Equal(expected, read.Hot);
        Assert.Contains($"<property name=\"hot\">{(expected ? "True" : "False")}</property>", Encoding.UTF8.GetString(read.ToXml()), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_an_empty_list_and_an_empty_text_apart_from_none()
    {
        string xml = $"<resource rel=\"myOnlineMeeting\" xmlns=\"{Ucwa}\"><propertyList name=\"attendees\" /><property name=\"subject\"></property></resource>";
        MyOnlineMeeting read = MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes(xml));

        Assert.Equal([], read.Attendees!);
        Assert.Equal("", read.Subject);
        Assert.Null(read.Leaders);
        Assert.Null(read.Description);
        Assert.Equal(read, MyOnlineMeeting.FromXml(read.ToXml()));
    }

    [Fact]
    public void Keeps_the_relation_of_a_root_apart_from_its_type()
    {
        string xml = $"<?xml version=\"1.0\" encoding=\"utf-8\"?><resource rel=\"myOnlineMeeting\" xmlns=\"{Ucwa}\"><property name=\"rel\">somethingElse</property></resource>";
        string other = xml.Replace("resource rel=\"myOnlineMeeting\"", "resource rel=\"third\"", StringComparison.Ordinal);

        Assert.Equal("somethingElse", MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes(xml)).Rel);
        Assert.Equal(xml, Encoding.UTF8.GetString(MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes(xml)).ToXml()));
        Assert.Equal(other, Encoding.UTF8.GetString(MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes(other)).ToXml()));
    }

    [Fact]
    public void Gives_back_what_the_specification_does_not_know()
    {
        string xml = $"<?xml version=\"1.0\" encoding=\"utf-8\"?><resource rel=\"myOnlineMeeting\" href=\"/m\" later=\"1\" xmlns=\"{Ucwa}\"><link rel=\"new\" href=\"/n\" /><property name=\"rel\">myOnlineMeeting</property>"
            + "<property name=\"new\">x</property><propertyList name=\"news\"><item>1</item></propertyList><resource rel=\"fresh\" href=\"/f\"><property name=\"a\">b</property></resource></resource>";

        MyOnlineMeeting read = MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes(xml));

        Assert.Equal(["new", "self"], read.Links.All.Select(static link => link.Rel).Order());
        Assert.Equal(["@later", "fresh", "new", "news"], read.Unknown.Select(static member => member.Name).Order(StringComparer.Ordinal));
        Assert.Equal(xml, Encoding.UTF8.GetString(read.ToXml()));
    }

    [Theory]
    [InlineData("<property name=\"subject\" xml:lang=\"de\">Zahlen</property>")]
    [InlineData("<property name=\"subject\" later='a \"b\"' p:odd=\"1\" xmlns:p=\"urn:p\">Zahlen</property>")]
    [InlineData("<propertyList name=\"leaders\" later=\"a\"><item>x</item></propertyList>")]
    public void Gives_back_the_attributes_of_a_property_that_nobody_expects(string child)
    {
        string xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><resource rel=\"myOnlineMeeting\" href=\"/m\" xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\">" + child + "</resource>";

        MyOnlineMeeting read = MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes(xml));

        Assert.Single(read.Unknown);
        Assert.Equal(xml, Encoding.UTF8.GetString(read.ToXml()));
        Assert.DoesNotContain("later", Encoding.UTF8.GetString(read.ToJson()), StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_back_the_attributes_of_the_property_that_counts_where_it_comes_twice()
    {
        const string Start = "<?xml version=\"1.0\" encoding=\"utf-8\"?><resource rel=\"myOnlineMeeting\" xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\">";
        string xml = Start + "<property name=\"subject\" a=\"1\">x</property><property name=\"subject\" a=\"2\">y</property></resource>";

        MyOnlineMeeting read = MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes(xml));

        Assert.Equal(Start + "<property name=\"subject\" a=\"2\">y</property></resource>", Encoding.UTF8.GetString(read.ToXml()));
    }

    [Fact]
    public void Refuses_text_that_XML_cannot_carry_and_names_the_member()
    {
        var meeting = new MyOnlineMeeting { Subject = "bell \u0007" };

        ArgumentException refused = Assert.Throws<ArgumentException>(() => meeting.ToXml());

        Assert.Contains("subject", refused.Message, StringComparison.Ordinal);
        Assert.Equal(meeting, MyOnlineMeeting.FromJson(meeting.ToJson()));
    }
}
