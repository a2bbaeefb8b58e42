using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Tests.Xml;

public class WellFormednessTests
{
    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("text", 1, 1)]
    [InlineData("<a></b>", 1, 4)]
    [InlineData("<a>\n<b></a>", 2, 4)]
    [InlineData("<a", 1, 3)]
    [InlineData("<a>", 1, 4)]
    [InlineData("<a/><b/>", 1, 5)]
    [InlineData("<a/>text", 1, 5)]
    [InlineData("<a b='1' b='2'/>", 1, 10)]
    [InlineData("<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", 1, 36)]
    [InlineData("<a xmlns:p='u' xmlns:p='v'/>", 1, 22)]
    [InlineData("<a b='<'/>", 1, 7)]
    [InlineData("<a b=1/>", 1, 6)]
    [InlineData("<a b/>", 1, 5)]
    [InlineData("<a b='1'c='2'/>", 1, 9)]
    [InlineData("<p:a/>", 1, 2)]
    [InlineData("<a p:b='1'/>", 1, 4)]
    [InlineData("<a:b:c xmlns:a='u'/>", 1, 5)]
    [InlineData("<1/>", 1, 1)]
    [InlineData("<a>é]]></a>", 1, 5)]
    [InlineData("<a>&b;</a>", 1, 4)]
    [InlineData("<a>&</a>", 1, 4)]
    [InlineData("<a>&#0;</a>", 1, 4)]
    [InlineData("<a>&#xD800;</a>", 1, 4)]
    [InlineData("<a>&#x;</a>", 1, 4)]
    [InlineData("<a>\u0001</a>", 1, 4)]
    [InlineData("<a>\uFFFE</a>", 1, 4)]
    [InlineData("<a><!-- -- --></a>", 1, 9)]
    [InlineData("<a><![CDATA[</a>", 1, 4)]
    [InlineData("<a><?xml x?></a>", 1, 4)]
    [InlineData(" <?xml version='1.0'?><a/>", 1, 2)]
    [InlineData("<?xml version='1.1'?><a/>", 1, 1)]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><a/>", 1, 1)]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?><a/>", 1, 1)]
    [InlineData("<!DOCTYPE a><a/>", 1, 1)]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", 1, 1)]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a>", 1, 1)]
    [InlineData("<a><!DOCTYPE b></a>", 1, 5)]
    public void Refuses_what_is_not_well_formed_and_says_where(string xml, int line, int column)
    {
        WireFormatException refusal = Assert.Throws<WireFormatException>(() => XmlTrace.Read(Encoding.UTF8.GetBytes(xml)));

        Assert.Equal((line, column), (refusal.Line, refusal.Column));
        Assert.Equal(WireFormat.Xml, refusal.Format);
        int offset = Encoding.UTF8.GetByteCount(string.Join('\n', xml.Split('\n').Take(line - 1).Append(xml.Split('\n')[line - 1][..(column - 1)])));
        Assert.Equal(offset, refusal.Offset);
    }

    [Theory]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 60, 0, 97, 0, 47, 0, 62 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 60, 0, 97, 0, 47, 0, 62, 0 })]
    [InlineData(new byte[] { 60, 0, 97, 0, 47, 0, 62, 0 })]
    [InlineData(new byte[] { 60, 97, 62, 0xC3, 60, 47, 97, 62 })]
    public void Refuses_what_is_not_utf8(byte[] document)
    {
        WireFormatException refusal = Assert.Throws<WireFormatException>(() => XmlTrace.Read(document));

        Assert.Contains("UTF-8", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Skips_a_byte_order_mark_and_what_surrounds_the_root()
    {
        string read = XmlTrace.Read("\uFEFF<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<!--a--><?b c?><d/><!--e-->\n"u8);

        Assert.Equal("<{}d></>", read);
    }

    [Fact]
    public void Normalises_line_ends_and_attribute_values()
    {
        string read = XmlTrace.Read("<a b='1\t2\r\n3\n4&#10;5&amp;6'>x\r\ny\rz&#13;<![CDATA[\r\n&amp;]]></a>"u8);

        Assert.Equal("<{}a {}b=[1 2 3 4\n5&6]>x\ny\nz\r\n&amp;</>", read);
    }
}
