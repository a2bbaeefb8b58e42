using System;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Each way in which reading fails, with what it says and where.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData("", 0, "Expected an object, found the end of the body")]
    [InlineData(" \n ", 3, "Expected an object, found the end of the body")]
    [InlineData("[]", 0, "Expected an object, found an array")]
    [InlineData("null", 0, "Expected an object, found null")]
    [InlineData("{", 1, "Expected a member, found the end of the body")]
    [InlineData("{1", 1, "Expected a member name, found a number")]
    [InlineData("{subject", 1, "Expected a member name, found 's'")]
    [InlineData("{\"subject\"", 10, "Expected ':', found the end of the body")]
    [InlineData("{\"subject\" ,", 11, "Expected ':', found ','")]
    [InlineData("{\"subject\":", 11, "Expected a text, found the end of the body")]
    [InlineData("{\"subject\":}", 11, "Expected a text, found '}'")]
    [InlineData("{\"subject\":{}}", 11, "Expected a text, found an object")]
    [InlineData("{\"subject\":true}", 11, "Expected a text, found a boolean")]
    [InlineData("{\"subject\":\"s", 13, "Expected the closing quote of a text, found the end of the body")]
    [InlineData("{\"subject\":\"s\\q\"}", 13, "Expected a valid escape, found '\\'")]
    [InlineData("{\"subject\":\"\\u00g0\"}", 12, "Expected a valid escape, found '\\'")]
    [InlineData("{\"subject\":\"s\\", 13, "Expected a valid escape, found '\\'")]
    [InlineData("{\"subject\":\"\\ud800\"}", 11, "Expected a text without halves of surrogate pairs, found a text")]
    [InlineData("{\"subject\":\"a\tb\"}", 13, "Expected a text without bare control characters, found the byte 0x09")]
    [InlineData("{\"subject\":\"a\0\"}", 13, "Expected a text without bare control characters, found the byte 0x00")]
    [InlineData("{\"subject\":\0}", 11, "Expected a text, found the byte 0x00")]
    [InlineData("{\"subject\":n}", 11, "Expected null, found 'n'")]
    [InlineData("{\"subject\":\"s\"]", 14, "Expected ',' or '}', found ']'")]
    [InlineData("{\"subject\":\"s\" \"size\":1}", 15, "Expected ',' or '}', found a text")]
    [InlineData("{\"subject\":\"s\",,", 15, "Expected a member name, found ','")]
    [InlineData("{\"size\":2147483648}", 8, "Expected a whole number of 32 bits, found a number")]
    [InlineData("{\"size\":\"1\"}", 8, "Expected a number, found a text")]
    [InlineData("{\"size\":01}", 9, "Expected ',' or '}', found a number")]
    [InlineData("{\"size\":1.}", 10, "Expected a digit, found '}'")]
    [InlineData("{\"size\":1e-}", 11, "Expected a digit, found '}'")]
    [InlineData("{\"size\":-}", 8, "Expected a number, found '-'")]
    [InlineData("{\"price\":1e30}", 9, "Expected a number in the range of a decimal, found a number")]
    [InlineData("{\"expirationTime\":\"x\"}", 18, "Expected a date and time, found a text")]
    [InlineData("{\"attendees\":[", 14, "Expected an item, found the end of the body")]
    [InlineData("{\"attendees\":[\"a\",]}", 18, "Expected a text, found ']'")]
    [InlineData("{\"attendees\":[\"a\"}", 17, "Expected ',' or ']', found '}'")]
    [InlineData("{\"attendees\":[null]}", 14, "Expected an item, found null")]
    [InlineData("{\"_links\":5}", 10, "Expected an object, found a number")]
    [InlineData("{\"_embedded\":[]}", 13, "Expected an object, found an array")]
    [InlineData("{\"_embedded\":{\"extension\":5}}", 26, "Expected an array, found a number")]
    [InlineData("{\"_embedded\":{\"extension\":[5]}}", 27, "Expected an object, found a number")]
    [InlineData("{\"new\":tru}", 7, "Expected true, found 't'")]
    [InlineData("{\"new\":falze}", 7, "Expected false, found 'f'")]
    [InlineData("{\"new\":[1}", 9, "Expected ',' or ']', found '}'")]
    [InlineData("{\"new\":{\"a\" 1}}", 12, "Expected ':', found a number")]
    [InlineData("{\"new\":{a:1}}", 8, "Expected a member name, found 'a'")]
    [InlineData("{\"new\":/**/1}", 7, "Expected a value, found '/'")]
    [InlineData("{}{}", 2, "Expected the end of the body, found an object")]
    [InlineData("{}\0", 2, "Expected the end of the body, found the byte 0x00")]
    [InlineData("{} // done", 3, "Expected the end of the body, found '/'")]
    [InlineData("{}\uFEFF", 2, "Expected the end of the body, found the byte 0xEF")]
    [InlineData(" \uFEFF{}", 1, "Expected an object, found the byte 0xEF")]
    public void Says_what_was_expected_what_was_found_and_where(string json, int offset, string message)
    {
        var wrong = Assert.Throws<WireFormatException>(() => Meeting.FromJson(Encoding.UTF8.GetBytes(json)));

        Assert.StartsWith(message + " (line ", wrong.Message, StringComparison.Ordinal);
        Assert.EndsWith($", byte {offset}).", wrong.Message, StringComparison.Ordinal);
        Assert.Equal((offset, WireFormat.Json), (wrong.Offset, wrong.Format));
    }

    [Theory]
    [InlineData("\n\n  {\"subject\":5}", 3, 14)]
    [InlineData("{\r\n\"subject\":\r\n\t5}", 3, 2)]
    [InlineData("{\"é€😀\":0,\"subject\":5}", 1, 20)]
    [InlineData("\uFEFF{\"subject\":5}", 1, 12)]
    [InlineData("\uFEFF\n{\"subject\":5}", 2, 12)]
    [InlineData("{\"new\":\"a\",\n\"subject\":\n5}\n\n\n", 3, 1)]
    public void Counts_lines_and_characters_from_one(string json, int line, int column)
    {
        var wrong = Assert.Throws<WireFormatException>(() => Meeting.FromJson(Encoding.UTF8.GetBytes(json)));

        Assert.Equal((line, column), (wrong.Line, wrong.Column));
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xC1, 0xBF })]
    [InlineData(new byte[] { 0xE0, 0x9F, 0xBF })]
    [InlineData(new byte[] { 0xED, 0xBF, 0xBF })]
    [InlineData(new byte[] { 0xF0, 0x8F, 0xBF, 0xBF })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    public void Refuses_what_is_no_UTF_8_in_texts_and_names_and_raw_values(byte[] bytes)
    {
        foreach (string at in new[] { "{\"subject\":\"a?\"}", "{\"a?\":1}", "{\"new\":[\"?\"]}", "{\"new\":{\"?\":1}}", "{\"_links\":{\"a?\":{\"href\":\"/\"}}}", "{\"_links\":{\"a\":{\"href\":\"?\"}}}", "{\"accessLevel\":\"?\"}" })
        {
            int hole = at.IndexOf('?', StringComparison.Ordinal);
            byte[] json = [.. Encoding.ASCII.GetBytes(at[..hole]), .. bytes, .. Encoding.ASCII.GetBytes(at[(hole + 1)..])];

            var wrong = Assert.Throws<WireFormatException>(() => Meeting.FromJson(json));

            Assert.Contains("valid UTF-8", wrong.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_body_that_is_too_long_or_too_deep_says_so()
    {
        var deep = Assert.Throws<WireFormatException>(() => Meeting.FromJson("{\n\"new\":[[]]}"u8, new ReadLimits { MaxDepth = 2 }));
        var large = Assert.Throws<WireFormatException>(() => Meeting.FromJson("{ }"u8, new ReadLimits { MaxBytes = 2 }));

        Assert.Equal((9L, 2, 8), (deep.Offset, deep.Line, deep.Column));
        Assert.StartsWith("The nesting is deeper than 2", deep.Message, StringComparison.Ordinal);
        Assert.StartsWith("The body has 3 bytes, 2 are accepted", large.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_must_be_there_is_named()
    {
        var json = new JsonCursor("{\n}"u8);
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        json.BeginObject();
        Assert.False(json.NextMember(new JsonMembers("code"), ref member, ref unknown));
        WireFormatException missing = json.MissingMember("code");

        Assert.Contains("'code'", missing.Message, StringComparison.Ordinal);
        Assert.Equal((2, WireFormat.Json), (missing.Line, missing.Format));
    }

    [Fact]
    public void A_body_that_is_cut_or_damaged_fails_in_no_other_way()
    {
        byte[] body = """{"rel":"meeting","attendees":["sip:a@b.c","\u00e9é"],"expirationTime":"\/Date(1474932023030)\/","price":1.50,"levels":["New"],"_links":{"self":{"href":"/1"},"contact":[{"href":"/2","x":null}]},"_embedded":{"me":[{"a":1},{}]},"new":{"a":[true,-1e5]}}"""u8.ToArray();
        for (int length = 0; length < body.Length; length++)
            Assert.Throws<WireFormatException>(() => Meeting.FromJson(body.AsSpan(0, length)));

        var random = new Random(61);
        int read = 0;
        for (int i = 0; i < 5_000; i++)
        {
            byte[] damaged = [.. body];
            for (int change = random.Next(1, 4); change > 0; change--)
                damaged[random.Next(damaged.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : body[random.Next(body.Length)];
            try
            {
                Meeting meeting = Meeting.FromJson(damaged);
                Assert.Equal(meeting, Meeting.FromJson(meeting.ToJson()));
                read++;
            }
            catch (WireFormatException)
            {
            }
        }

        Assert.True(read > 500, $"{read} were read: the damage is not worth much.");
    }
}
