using System;
using System.Linq;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Tests.Xml;

/// <summary>The vectorised scans beside plain loops, at every offset and with bytes around the input that would change the result.</summary>
public class XmlBytesTests
{
    private const int Longest = 70;
    private static readonly byte[] s_ends = [.. "<>&\"'\t\n\r"u8, 0, 0x1F, 0x7F, 0x80, 0xC3, 0xFF];

    [Fact]
    public void Text_ends_where_a_plain_loop_says() => All(
        static (xml, from) => XmlBytes.EndOfText(xml, from),
        static b => b is < 0x20 or >= 0x80 or (byte)'<' or (byte)'>' or (byte)'&');

    [Fact]
    public void A_value_ends_where_a_plain_loop_says()
    {
        foreach (byte quote in "\"'"u8.ToArray())
            All((xml, from) => XmlBytes.EndOfValue(xml, from, quote), b => b is < 0x20 or >= 0x80 or (byte)'<' or (byte)'&' || b == quote);
    }

    [Fact]
    public void A_literal_stands_only_where_all_of_it_does()
    {
        foreach (string tag in new[] { "<a>", "<property>", "<property name=\"accessLevel\">", $"<{new string('p', 80)}>" })
        {
            byte[] literal = Encoding.UTF8.GetBytes(tag);
            byte[] xml = [(byte)'x', .. literal, .. literal];
            for (int length = 0; length <= xml.Length; length++)
            {
                ReadOnlySpan<byte> part = xml.AsSpan(0, length);
                for (int at = -1; at <= length + 1; at++)
                    Assert.Equal(at >= 0 && at <= length && part[at..].StartsWith(literal), XmlBytes.Stands(part, at, literal));
            }
        }
    }

    [Fact]
    public void Letters_are_counted_as_a_plain_loop_counts_them()
    {
        for (int b = 0; b < 256; b++)
        {
            for (int at = 0; at < 16; at++)
            {
                byte[] name = [.. Enumerable.Repeat((byte)'x', 20)];
                name[at] = (byte)b;
                int expected = char.IsAsciiLetter((char)b) ? 16 : at;
                Assert.Equal(expected, XmlBytes.CountLetters(name));
            }
        }

        for (int length = 0; length < 16; length++)
            Assert.Equal(0, XmlBytes.CountLetters(Encoding.ASCII.GetBytes(new string('x', 32)).AsSpan(0, length)));
    }

    [Fact]
    public void An_offset_outside_the_document_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => XmlBytes.EndOfText("abc"u8, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => XmlBytes.EndOfText("abc"u8, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => XmlBytes.EndOfValue("abc"u8, 4, (byte)'"'));
        Assert.Throws<ArgumentOutOfRangeException>(() => XmlBytes.EndOfValue("abc"u8, -1, (byte)'"'));
    }

    private delegate int Scan(ReadOnlySpan<byte> xml, int from);

    private static void All(Scan scan, Func<byte, bool> ends)
    {
        for (int length = 0; length <= Longest; length++)
        {
            foreach (byte around in new[] { (byte)'x', (byte)'<' })
            {
                // With nothing in it that ends, what lies behind must not be found, and what is plain behind must not be run through.
                byte[] all = [.. Enumerable.Repeat(around, 32), .. Enumerable.Repeat((byte)'a', length), .. Enumerable.Repeat(around, 32)];
                for (int from = 0; from <= length; from++)
                    Assert.Equal(length, scan(all.AsSpan(32, length), from));
            }

            for (int at = 0; at < length; at++)
            {
                foreach (byte end in s_ends)
                {
                    byte[] xml = [.. Enumerable.Repeat((byte)'a', length)];
                    xml[at] = end;
                    for (int from = Math.Max(0, at - 17); from <= at; from++)
                        Assert.Equal(ends(end) ? at : length, scan(xml, from));
                }
            }
        }
    }
}
