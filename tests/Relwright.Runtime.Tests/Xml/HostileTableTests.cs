using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Tests.Xml;

/// <summary>Bodies that set out to do harm: each is refused with a place, or read as what it says, in one pass.</summary>
public class HostileTableTests
{
    private const string Start = "<resource xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\">";
    private const string End = "</resource>";

    public static TheoryData<string, byte[]> Refused
    {
        get
        {
            var data = new TheoryData<string, byte[]>
            {
                { "an entity bomb", Utf8("<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'>" + string.Concat(Enumerable.Range(0, 20).Select(i => $"<!ENTITY a{i} '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>")) + "]>" + Start + "&a19;" + End) },
                { "an external entity", Utf8("<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + Start + "&a;" + End) },
                { "an external subset", Utf8("<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/r.dtd'>" + Start + End) },
                { "a parameter entity", Utf8("<!DOCTYPE r [<!ENTITY % a SYSTEM 'http://127.0.0.1:9/a'>%a;]>" + Start + End) },
                { "an entity nobody declared", Utf8(Property("&bomb;")) },
                { "a million references cut off", Utf8(Start + "<property name=\"subject\">" + Repeat("&amp;", 1_000_000)) },
                { "NUL", Utf8(Property("a\0b")) },
                { "NUL by reference", Utf8(Property("&#0;")) },
                { "half a surrogate pair by reference", Utf8(Property("&#xD83D;")) },
                { "a surrogate pair by two references", Utf8(Property("&#xD83D;&#xDE00;")) },
                { "a reference beyond the last character", Utf8(Property("&#x110000;")) },
                { "a reference that overflows", Utf8(Property("&#99999999999999999999;")) },
                { "half a surrogate pair in bytes", [.. Utf8(Start + "<property name=\"subject\">"), 0xED, 0xA0, 0x80, .. Utf8("</property>" + End)] },
                { "an overlong less-than", [.. Utf8(Start + "<property name=\"subject\">"), 0xC0, 0xBC, .. Utf8("</property>" + End)] },
                { "an overlong slash in an attribute", [.. Utf8(Start + "<link rel=\"a\" href=\""), 0xE0, 0x80, 0xAF, .. Utf8("\"/>" + End)] },
                { "bytes that are no UTF-8 in a comment", [.. Utf8(Start + "<!-- "), 0xFF, .. Utf8(" -->" + End)] },
                { "bytes that are no UTF-8 in an instruction", [.. Utf8(Start + "<?a "), 0xFF, .. Utf8("?>" + End)] },
                { "bytes that are no UTF-8 in a CDATA section", [.. Utf8(Start + "<property name=\"subject\"><![CDATA["), 0x80, .. Utf8("]]></property>" + End)] },
                { "bytes that are no UTF-8 in a name", [.. Utf8(Start + "<a"), 0xFF, .. Utf8("/>" + End)] },
                { "bytes that are no UTF-8 behind the root", [.. Utf8(Start + End), 0xC3] },
                { "U+FFFE", Utf8(Property("\uFFFE")) },
                { "U+FFFF in an attribute", Utf8(Start + "<link rel=\"a\" href=\"\uFFFF\"/>" + End) },
                { "a prefix that nobody declared", Utf8(Start + "<p:property name=\"subject\">s</p:property>" + End) },
                { "the prefix xmlns as an element", Utf8(Start + "<xmlns:property name=\"subject\">s</xmlns:property>" + End) },
                { "the namespace of xml under another prefix", Utf8(Start + "<a xmlns:p=\"http://www.w3.org/XML/1998/namespace\"/>" + End) },
                { "a prefix undeclared by an empty name", Utf8(Start + "<a xmlns:p=\"\"/>" + End) },
                { "one attribute by two prefixes", Utf8(Start + "<a xmlns:p=\"u\" xmlns:q=\"u\" p:b=\"\" q:b=\"\"/>" + End) },
                { "a million open comments", Utf8(Start + Repeat("<!--", 1_000_000)) },
                { "a million open CDATA sections", Utf8(Start + "<property name=\"subject\">" + Repeat("<![CDATA[", 1_000_000)) },
                { "a million quotes", Utf8(Start + "<link rel=\"" + Repeat("'", 1_000_000)) },
                { "attributes of an item, which would be lost", Utf8(Start + "<propertyList name=\"attendees\"><item a=\"b\">x</item></propertyList>" + End) },
                { "a second root", Utf8(Start + End + Start + End) },
            };
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses(string what, byte[] body)
    {
        WireFormatException refusal = Assert.Throws<WireFormatException>(() => Meeting.FromXml(body));

        Assert.InRange(refusal.Offset, 0, body.Length);
        Assert.True(refusal.Line >= 1 && refusal.Column >= 1, what);
    }

    [Fact]
    public void Reads_ten_megabytes_of_text()
    {
        string plain = new('x', 10_000_000);
        string rich = string.Concat(Enumerable.Repeat("é&amp;<![CDATA[<]]>\r\n", 500_000));

        Assert.Equal(plain, Meeting.FromXml(Utf8(Property(plain))).Subject);
        Assert.Equal(string.Concat(Enumerable.Repeat("é&<\n", 500_000)), Meeting.FromXml(Utf8(Property(rich))).Subject);
    }

    [Fact]
    public void Writes_ten_megabytes_of_text_that_all_needs_escapes()
    {
        string text = string.Concat(Enumerable.Repeat("<&é\r", 2_500_000));

        Assert.Equal(text, Meeting.FromXml(new Meeting { Subject = text }.ToXml()).Subject);
    }

    [Fact]
    public void Reads_a_hundred_thousand_attributes_of_a_known_property()
    {
        string attributes = string.Concat(Enumerable.Range(0, 100_000).Select(static i => $" a{i}=\"{i}\""));

        Meeting meeting = Meeting.FromXml(Utf8(Start + $"<property{attributes} name=\"subject\">s</property>" + End));

        Assert.Equal("s", meeting.Subject);
    }

    [Fact]
    public void Reads_a_million_white_spaces_comments_and_repeated_properties()
    {
        IEnumerable<string> parts = Enumerable.Repeat(" \r\n\t<!-- c --><?p i?><property name=\"subject\">s</property><property name='subject'>t</property>", 20_000);

        Assert.Equal("t", Meeting.FromXml(Utf8(Start + new string(' ', 1_000_000) + string.Concat(parts) + End)).Subject);
    }

    [Theory]
    [InlineData("<property name=\"subject\">s</property>", 0)]
    [InlineData("<property name='subject'>s</property>", 0)]
    [InlineData("<p:property xmlns:p=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\" name=\"subject\">s</p:property>", 0)]
    [InlineData("<property name=\"nobody\">s</property>", 200_000)]
    public void Reads_hundreds_of_thousands_of_properties_of_one_name(string property, int kept)
    {
        Meeting meeting = Meeting.FromXml(Utf8(Start + string.Concat(Enumerable.Repeat(property, 200_000)) + "<property name=\"subject\">t</property>" + End));

        Assert.Equal("t", meeting.Subject);
        Assert.Equal(kept, meeting.Unknown.Count);
    }

    private static string Property(string text) => Start + "<property name=\"subject\">" + text + "</property>" + End;

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
