using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Json;

/// <summary>Bodies that set out to do harm: each is refused with a place, or read as what it says, in one pass.</summary>
public sealed class HostileTableTests
{
    private const int Million = 1_000_000;

    public static TheoryData<string, byte[]> Refused { get; } = new()
    {
        { "NUL in a text", Text("a\0b"u8) },
        { "NUL in a name", "{\"a\0\":1}"u8.ToArray() },
        { "NUL behind a member", "{\"subject\":\"s\"\0}"u8.ToArray() },
        { "NUL behind the body", "{}\0"u8.ToArray() },
        { "NUL as a body", "\0"u8.ToArray() },
        { "an overlong quote", Text([0xC0, 0xA2]) },
        { "an overlong slash of three bytes", Text([0xE0, 0x80, 0xAF]) },
        { "an overlong slash of four bytes", Text([0xF0, 0x80, 0x80, 0xAF]) },
        { "an overlong NUL", Text([0xC0, 0x80]) },
        { "an overlong character in a name", [.. "{\""u8, 0xC1, 0x81, .. "\":1}"u8] },
        { "half a surrogate pair in bytes", Text([0xED, 0xA0, 0x80]) },
        { "a surrogate pair in bytes", Text([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]) },
        { "a character beyond the last one", Text([0xF4, 0x90, 0x80, 0x80]) },
        { "a continuation without a beginning", Text([0x80]) },
        { "a character that the quote cuts", Text([0xE2, 0x82]) },
        { "bytes that are no UTF-8 in what nobody knows", [.. "{\"x\":{\"y\":[\""u8, 0xFF, .. "\"]}}"u8] },
        { "bytes that are no UTF-8 in a link", [.. "{\"_links\":{\"self\":{\"href\":\""u8, 0xFF, .. "\"}}}"u8] },
        { "the first half of a surrogate pair", Text("\\ud83d"u8) },
        { "the second half of a surrogate pair", Text("\\ude00"u8) },
        { "the halves of a surrogate pair in the wrong order", Text("\\ude00\\ud83d"u8) },
        { "two byte order marks", "\uFEFF\uFEFF{}"u8.ToArray() },
        { "a body in UTF-16", Encoding.Unicode.GetBytes("{\"subject\":\"s\"}") },
        { "a megabyte of quotes", Encoding.UTF8.GetBytes("{" + new string('"', Million)) },
        { "a megabyte of backslashes", Encoding.UTF8.GetBytes("{\"subject\":\"" + new string('\\', Million)) },
        { "a megabyte of commas", Encoding.UTF8.GetBytes("{" + new string(',', Million)) },
        { "a megabyte of digits for a number of 32 bits", Encoding.UTF8.GetBytes("{\"size\":" + new string('9', Million) + "}") },
        { "a second body", "{}{}"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses(string what, byte[] body)
    {
        var refusal = Assert.Throws<WireFormatException>(() => Meeting.FromJson(body));

        Assert.InRange(refusal.Offset, 0, body.Length);
        Assert.True(refusal.Line >= 1 && refusal.Column >= 1, what);
    }

    [Theory]
    [InlineData("\"subject\":\"s\",", "\"subject\":\"t\"")]
    [InlineData("\"subject\":null,", "\"subject\":\"t\"")]
    [InlineData("\"nobody\":[1],", "\"subject\":\"t\"")]
    [InlineData("\"_links\":{\"self\":{\"href\":\"/\"}},", "\"subject\":\"t\"")]
    public void Reads_a_million_members_of_one_name_and_keeps_the_last(string repeated, string last)
    {
        byte[] half = Encoding.UTF8.GetBytes("{" + Repeat(repeated, Million / 2) + last + "}");
        byte[] whole = Encoding.UTF8.GetBytes("{" + Repeat(repeated, Million) + last + "}");
        Meeting? meeting = null;

        long forHalf = Allocation.Of(() => Meeting.FromJson(half));
        long forWhole = Allocation.Of(() => meeting = Meeting.FromJson(whole));

        Assert.Equal("t", meeting!.Subject);
        Assert.InRange(meeting.Unknown.Count, 0, 1);
        Assert.True(forWhole <= (2.5 * forHalf) + 10_000, $"{forHalf} bytes were allocated for one half, {forWhole} for the whole.");
    }

    [Fact]
    public void Reads_a_million_links_of_one_relation_and_keeps_the_last()
    {
        string links = Repeat("\"contact\":{\"href\":\"/a\"},", Million);

        Meeting meeting = Meeting.FromJson(Encoding.UTF8.GetBytes("{\"_links\":{" + links + "\"contact\":{\"href\":\"/b\"}}}"));

        Assert.Equal("/b", Assert.Single(meeting.Links.FindAll("contact")).Href);
    }

    [Fact]
    public void Reads_a_hundred_thousand_unknown_members_of_different_names_each_twice()
    {
        string members = string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"\"a{i}\":{i},"));

        Meeting meeting = Meeting.FromJson(Encoding.UTF8.GetBytes("{" + members + members + "\"subject\":\"t\"}"));

        Assert.Equal(100_000, meeting.Unknown.Count);
        Assert.True(meeting.Unknown.TryGet("a99999", out UnknownMember last));
        Assert.Equal("99999", Encoding.UTF8.GetString(last.RawValue.Span));
    }

    [Fact]
    public void A_name_with_an_escaped_NUL_is_another_name()
    {
        Meeting meeting = Meeting.FromJson("{\"subject\\u0000\":\"s\"}"u8);

        Assert.Null(meeting.Subject);
        Assert.True(meeting.Unknown.TryGet("subject\0", out _));
    }

    private static byte[] Text(ReadOnlySpan<byte> bytes) => [.. "{\"subject\":\""u8, .. bytes, .. "\"}"u8];

    private static string Repeat(string part, int count) => new StringBuilder().Insert(0, part, count).ToString();
}
