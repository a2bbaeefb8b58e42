using System;
using System.Collections.Generic;
using System.Text;
using Xunit;

namespace Relwright.Generated.Tests.Hostile;

/// <summary>A spoilt body is read, or refused with the one exception that says where: never another one.</summary>
public class MutationTests
{
    private const int Seed = 20260301;

    private static readonly string[] s_jsonPieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "1e999", "-", "\"\\ud800\"", "{}", "[]", "[[[[", "\"rel\":1,", "\"_links\":[],",
        "\"_links\":{\"self\":[]},", "\"_embedded\":{\"tap\":1},", "\"tags\":{},", "\"id\":\"x\",", "\u0000", "\uFEFF", "/**/", "'",
    ];

    private static readonly string[] s_xmlPieces =
    [
        "<", ">", "/", "\"", "'", "&", "&amp;", "&#0;", "&#x110000;", "&e;", "<!--", "-->", "<![CDATA[", "]]>", "<?x?>", "<!DOCTYPE a>", "<a>", "</a>",
        "<property name=\"small\">x</property>", "<property>", "</resource>", "<resource rel=\"tap\">", "xmlns=\"b\"", " a=\"1\" a=\"2\"", "\u0000", "\uFFFE",
    ];

    [Fact]
    public void Refuses_JSON_that_ends_early_wherever_that_is() => EndEarly(Bodies.Json, WireFormat.Json);

    [Fact]
    public void Refuses_XML_that_ends_early_wherever_that_is() => EndEarly(Bodies.Xml, WireFormat.Xml);

    [Fact]
    public void Reads_or_refuses_JSON_with_changed_bytes() => Assert.True(Spoil(Bodies.Json, WireFormat.Json, Flip) > 500);

    [Fact]
    public void Reads_or_refuses_XML_with_changed_bytes() => Assert.True(Spoil(Bodies.Xml, WireFormat.Xml, Flip) > 500);

    [Fact]
    public void Reads_or_refuses_JSON_with_pieces_put_in() => Assert.True(Spoil(Bodies.Json, WireFormat.Json, Insert(s_jsonPieces)) > 500);

    [Fact]
    public void Reads_or_refuses_XML_with_pieces_put_in() => Assert.True(Spoil(Bodies.Xml, WireFormat.Xml, Insert(s_xmlPieces)) > 500);

    [Fact]
    public void Reads_or_refuses_bodies_with_a_part_taken_out_or_doubled()
    {
        Assert.True(Spoil(Bodies.Json, WireFormat.Json, Splice) > 500);
        Assert.True(Spoil(Bodies.Xml, WireFormat.Xml, Splice) > 500);
    }

    private static void EndEarly(IEnumerable<(string Type, byte[] Body)> bodies, WireFormat format)
    {
        foreach ((string type, byte[] body) in bodies)
        {
            int last = Array.FindLastIndex(body, static b => b is (byte)'}' or (byte)'>');
            for (int length = 0; length <= last; length++)
            {
                byte[] cut = body[..length];
                WireFormatException refused = Assert.Throws<WireFormatException>(() => Bodies.Read(type, cut, format));
                Assert.InRange(refused.Offset, 0, length);
                Assert.Equal(format, refused.Format);
            }
        }
    }

    /// <returns>How many of the spoilt bodies were refused.</returns>
    private static int Spoil(IEnumerable<(string Type, byte[] Body)> bodies, WireFormat format, Func<Random, byte[], byte[]> change)
    {
        var random = new Random(Seed);
        int refused = 0;
        foreach ((string type, byte[] body) in bodies)
        {
            for (int i = 0; i < 1500; i++)
            {
                byte[] spoilt = change(random, body);
                try
                {
                    Bodies.Read(type, spoilt, format);
                }
                catch (WireFormatException e)
                {
                    Assert.InRange(e.Offset, 0, spoilt.Length);
                    refused++;
                }
                catch (Exception e)
                {
                    Assert.Fail($"{e.GetType().Name} for {Encoding.UTF8.GetString(spoilt)}\n{e}");
                }
            }
        }

        return refused;
    }

    private static byte[] Flip(Random random, byte[] body)
    {
        byte[] copy = [.. body];
        for (int i = random.Next(1, 4); i > 0; i--)
            copy[random.Next(copy.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)random.Next(0x20, 0x7F);
        return copy;
    }

    private static Func<Random, byte[], byte[]> Insert(string[] pieces) => (random, body) =>
    {
        int at = random.Next(body.Length + 1);
        return [.. body.AsSpan(0, at), .. Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]), .. body.AsSpan(at)];
    };

    private static byte[] Splice(Random random, byte[] body)
    {
        int from = random.Next(body.Length);
        int to = Math.Min(body.Length, from + random.Next(1, 200));
        return random.Next(2) == 0
            ? [.. body.AsSpan(0, from), .. body.AsSpan(to)]
            : [.. body.AsSpan(0, to), .. body.AsSpan(from)];
    }
}
