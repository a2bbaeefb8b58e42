using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>
/// What goes 16 bytes at a time gives what going byte by byte gives, at every length and place, whatever stands behind its input: a look
/// beyond the end would see other bytes in the second run than in the first.
/// </summary>
public sealed class JsonScanTests
{
    private const int Longest = 70;
    private static readonly byte[] s_poisons = [(byte)'"', (byte)'x', (byte)' ', 0];

    [Fact]
    public void Finds_the_end_of_plain_text_at_every_place()
    {
        foreach (byte special in (byte[])[(byte)'"', (byte)'\\', 0, 0x1F, 0x80, 0xFF])
        {
            ForEveryPlace(special, (json, at) =>
            {
                Assert.Equal(Naive(json, at, IsUnplain), JsonScan.PlainEnd(json, at));
                int found = JsonScan.IndexOfSpecial(json[at..], out bool ascii);
                int wanted = Naive(json, at, c => c is (byte)'"' or (byte)'\\' or < (byte)' ');
                Assert.Equal(wanted == json.Length ? -1 : wanted - at, found);
                Assert.Equal(json[at..wanted].IndexOfAnyInRange((byte)0x80, (byte)0xFF) < 0, ascii);
            });
        }
    }

    [Fact]
    public void Passes_white_space_at_every_place()
    {
        for (int length = 0; length <= Longest; length++)
        {
            for (int place = 0; place <= length; place++)
            {
                byte[] text = [.. Enumerable.Range(0, length).Select(i => i == place ? (byte)'x' : (byte)" \t\r\n"[i % 4])];
                ForEveryPoison(text, json => Assert.Equal(Math.Min(place, json.Length), JsonScan.AfterSpace(json, 0)));
            }
        }
    }

    [Fact]
    public void Literals_stand_only_where_all_of_their_bytes_do()
    {
        for (int length = 0; length <= Longest; length++)
        {
            byte[] literal = [.. Enumerable.Range(0, length).Select(i => (byte)('a' + (i % 26)))];
            foreach (int at in new[] { 0, 1, 7 })
            {
                byte[] text = [.. Enumerable.Repeat((byte)'-', at), .. literal];
                ForEveryPoison(text, json =>
                {
                    Assert.True(JsonScan.StandsAt(json, at, literal));
                    Assert.True(length == 0 || !JsonScan.StandsAt(json[..^1], at, literal));
                    Assert.Equal(length == 0, JsonScan.StandsAt(json, at + length, literal));
                    Assert.False(JsonScan.StandsAt(json, -1, literal));
                });
                for (int i = 0; i < length; i++)
                {
                    byte[] other = [.. text];
                    other[at + i]++;
                    Assert.False(JsonScan.StandsAt(other, at, literal));
                }
            }
        }
    }

    [Fact]
    public void Goes_behind_a_name_only_where_all_of_it_and_a_value_stand()
    {
        foreach (string name in new[] { "a", "seven77", new string('n', 14), new string('n', 40) }.Select(static name => $"\"{name}\":"))
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(name);
            foreach (string value in new[] { "1", " 1", "n", "\"" })
            {
                byte[] text = Encoding.UTF8.GetBytes("x," + name + value);
                for (int length = 0; length <= text.Length; length++)
                {
                    int wanted = length > 2 + name.Length && value[0] is not (' ' or 'n') ? 2 + name.Length : 0;
                    ForEveryPoison(text[..length], json =>
                    {
                        Assert.Equal(wanted, JsonScan.BehindName(json, 1, utf8));
                        foreach (int elsewhere in new[] { -1, 0, 2, json.Length, json.Length + 1, int.MaxValue })
                            Assert.Equal(0, JsonScan.BehindName(json, elsewhere, utf8));
                    });
                }
            }
        }
    }

    [Fact]
    public void Writes_bare_links_without_a_look_beyond_the_buffer()
    {
        foreach (string href in new[] { "", "/a", new string('h', 15), new string('h', 40), "\"", new string('h', 40) + "é" })
        {
            var links = new LinkSet { Self = new Link { Href = href } };
            byte[] wanted = Encoding.UTF8.GetBytes($"{{\"l\":{{\"self\":{{\"href\":\"{href.Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}}}}}");
            for (int spare = 0; spare < 120; spare++)
            {
                var output = new ExactBuffer(spare);
                var json = new JsonBodyWriter(output);
                json.BeginObject();
                json.Links("\"l\":"u8, links);
                json.EndObject();
                json.Flush();
                Assert.Equal(wanted, output.Written);
            }
        }
    }

    [Fact]
    public void Writes_lists_of_texts_without_a_look_beyond_the_buffer()
    {
        string[][] lists = [[], [""], ["a", "", new('b', 40)], [new('h', 70), "é"], ["\"", new('c', 15)], ["a", "\n", new('d', 33)]];
        foreach (string[] list in lists)
        {
            EquatableList<string> texts = EquatableList.From(list);
            for (int spare = 0; spare < 130; spare++)
            {
                var output = new ExactBuffer(spare);
                var json = new JsonBodyWriter(output);
                json.BeginObject();
                json.Member("\"a\":"u8, texts);
                json.Member("\"b\":"u8, "b");
                json.EndObject();
                json.Flush();

                using var peer = System.Text.Json.JsonDocument.Parse(output.Written);
                Assert.Equal(list, peer.RootElement.GetProperty("a").EnumerateArray().Select(text => text.GetString()));
                Assert.Equal("b", peer.RootElement.GetProperty("b").GetString());
            }
        }
    }

    [Fact]
    public void Finds_names_only_where_they_stand_in_whole()
    {
        string[] names = ["a", "ab", "name", "seven77", "eight888", "twelve121212", new('n', 15), new('n', 28), new('n', 29), new('n', 60), new string('n', 28) + "x", "é"];
        var members = new JsonMembers(names);
        foreach (string body in names.Append("other").Append(new('n', 14)).Select(name => $",\"{name}\":1,\"{name}\":2"))
        {
            byte[] text = Encoding.UTF8.GetBytes(body);
            for (int length = 0; length <= text.Length; length++)
            {
                ForEveryPoison(text[..length], json =>
                {
                    for (int member = 0; member < members.Count; member++)
                    {
                        byte[] literal = Encoding.UTF8.GetBytes($",\"{names[member]}\":");
                        int there = members.Length(json, 0, member, comma: 1);
                        // Near the end of the body it may not look, but what it finds is there.
                        Assert.True(there == 0 || there == literal.Length);
                        Assert.True(there == 0 || json.StartsWith(literal));
                        Assert.True(there != 0 || json.Length < Math.Max(literal.Length, JsonScan.Pattern) || !json.StartsWith(literal));
                    }

                    int found = members.Find(json, 0, out int found_length);
                    Assert.True(found < 0 || json.StartsWith(Encoding.UTF8.GetBytes($",\"{names[found]}\":")));
                    Assert.True(found < 0 || found_length == Encoding.UTF8.GetByteCount(names[found]) + 4);
                });
            }
        }
    }

    [Fact]
    public void Widens_texts_of_every_length()
    {
        for (int length = 0; length <= Longest; length++)
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('!' + (i % 90))));
            ForEveryPoison(Encoding.ASCII.GetBytes(text), json => Assert.Equal(text, JsonScan.Widen(json)));
        }
    }

    [Fact]
    public void Tells_what_is_expected_by_every_character_and_takes_no_text_that_needs_a_second_look()
    {
        for (int length = 0; length <= Longest; length++)
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('#' + (i % 57))));
            ForEveryPoison(Encoding.ASCII.GetBytes(text), json =>
            {
                Assert.True(JsonScan.AreEqualPlain(json, text));
                Assert.False(JsonScan.AreEqualPlain(json, text + "x"));
                for (int i = 0; i < text.Length; i++)
                    Assert.False(JsonScan.AreEqualPlain(json, text[..i] + (char)(text[i] + 0x100) + text[(i + 1)..]));
            });

            for (int i = 0; i < text.Length; i++)
            {
                foreach (char unplain in "\"\\\n\u0080\u00ff")
                {
                    string other = text[..i] + unplain + text[(i + 1)..];
                    Assert.False(JsonScan.AreEqualPlain(Encoding.Latin1.GetBytes(other), other));
                }
            }
        }
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\0')]
    [InlineData('\u001f')]
    [InlineData('\u007f')]
    [InlineData('\u0080')]
    [InlineData('\u00ff')]
    [InlineData('\u0100')]
    [InlineData('\u0122')]
    [InlineData('\u7fff')]
    [InlineData('\u8000')]
    [InlineData('\ud7ff')]
    [InlineData('\uff22')]
    public void Writes_texts_with_something_special_at_every_place_into_buffers_without_a_byte_to_spare(char special)
    {
        for (int length = 0; length <= Longest; length++)
        {
            for (int place = 0; place <= length; place++)
            {
                string text = string.Concat(Enumerable.Range(0, length).Select(i => i == place ? special : (char)('a' + (i % 26))));
                foreach (int spare in (int[])[0, 1, 2, 5, 64])
                {
                    var output = new ExactBuffer(spare);
                    var json = new JsonBodyWriter(output);
                    json.BeginObject();
                    json.Members("\"a\":"u8, text, "\"b\":"u8, null, "\"c\":"u8, text);
                    json.Member("\"d\":"u8, text);
                    json.Name(text);
                    json.Value(text);
                    json.EndObject();
                    json.Flush();

                    byte[] written = output.Written;
                    var cursor = new JsonCursor(written);
                    Assert.Equal([("a", text), ("c", text), ("d", text), (text, text)], Pairs(ref cursor));
                    using var peer = System.Text.Json.JsonDocument.Parse(written);
                    Assert.Equal(text, peer.RootElement.GetProperty("c").GetString());
                }
            }
        }
    }

    private static List<(string Name, string? Value)> Pairs(ref JsonCursor json)
    {
        List<(string, string?)> pairs = [];
        var unknown = new UnknownMembersBuilder();
        var none = new JsonMembers();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(none, ref member, ref unknown))
            pairs.Add((json.MemberName, json.ReadString()));
        json.End();
        return pairs;
    }

    private static void ForEveryPlace(byte special, ScanAt check)
    {
        for (int length = 0; length <= Longest; length++)
        {
            for (int place = 0; place <= length; place++)
            {
                byte[] text = [.. Enumerable.Range(0, length).Select(i => i == place ? special : (byte)'a')];
                foreach (int at in (int[])[0, 1, length / 2, length])
                {
                    if (at <= length)
                        ForEveryPoison(text, json => check(json, at));
                }
            }
        }
    }

    private static void ForEveryPoison(byte[] text, Scan check)
    {
        foreach (byte poison in s_poisons)
        {
            byte[] larger = [.. text, .. Enumerable.Repeat(poison, 64)];
            check(larger.AsSpan(0, text.Length));
        }

        // And where nothing stands behind it at all.
        check(text);
    }

    private static int Naive(ReadOnlySpan<byte> json, int at, Func<byte, bool> stops)
    {
        while (at < json.Length && !stops(json[at]))
            at++;
        return at;
    }

    private static bool IsUnplain(byte c) => c is (byte)'"' or (byte)'\\' or < (byte)' ' or >= 0x80;

    private delegate void Scan(ReadOnlySpan<byte> json);

    private delegate void ScanAt(ReadOnlySpan<byte> json, int at);
}
