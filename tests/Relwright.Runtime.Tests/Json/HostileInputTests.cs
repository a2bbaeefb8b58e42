using System;
using System.Linq;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>
/// Bodies that are meant to hurt. That the work is linear shows in two ways: what is allocated for a body is about twice that of half the
/// body, and a body of a million parts is read at all, for which anything quadratic would take hours.
/// </summary>
public sealed class HostileInputTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"_embedded\":")]
    [InlineData("{\"_embedded\":{\"me\":[")]
    [InlineData("{\"_embedded\":{\"me\":[{},")]
    [InlineData("{\"_links\":{\"self\":[")]
    [InlineData("{\"_links\":{\"self\":{\"x\":[")]
    public void Refuses_a_megabyte_of_nesting(string opening)
    {
        byte[] json = Encoding.UTF8.GetBytes(Repeat(opening, Million / opening.Length));

        Assert.Throws<WireFormatException>(() => Meeting.FromJson(json));
        Assert.Throws<WireFormatException>(() => OpaqueResource.FromJson(json));
        Assert.Contains("deeper than 64", Assert.Throws<WireFormatException>(() => Walk(json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(ReadLimits.DeepestDepth)]
    public void Reads_as_deep_as_is_allowed_and_not_deeper(int depth)
    {
        var limits = new ReadLimits { MaxDepth = depth };
        foreach ((string opening, string closing) in new[] { ("[", "]"), ("{\"a\":", "}") })
        {
            Walk(Nested(opening, closing, depth), limits);
            var wrong = Assert.Throws<WireFormatException>(() => Walk(Nested(opening, closing, depth + 1), limits));
            Assert.Equal(opening.Length * depth, wrong.Offset);
        }

        OpaqueResource.FromJson(Nested("{\"a\":", "}", depth), limits);
        Scalars.FromJson(Nested("{\"inner\":", "}", depth), limits);
        Assert.Throws<WireFormatException>(() => OpaqueResource.FromJson(Nested("{\"a\":", "}", depth + 1), limits));
        Assert.Throws<WireFormatException>(() => Scalars.FromJson(Nested("{\"inner\":", "}", depth + 1), limits));
    }

    [Fact]
    public void Holds_the_size_that_was_set()
    {
        byte[] json = "{\"subject\":\"s\"}"u8.ToArray();

        Assert.Equal("s", Meeting.FromJson(json, new ReadLimits { MaxBytes = json.Length }).Subject);
        Assert.Throws<WireFormatException>(() => Meeting.FromJson(json, new ReadLimits { MaxBytes = json.Length - 1 }));
        Assert.Throws<WireFormatException>(() => Meeting.FromJson(json, new ReadLimits { MaxBytes = 0 }));
    }

    [Fact]
    public void The_limits_have_limits()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaxDepth = ReadLimits.DeepestDepth + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaxBytes = -1 });
    }

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("\\n")]
    [InlineData("\\ud83d\\ude00")]
    public void Reads_a_text_of_ten_megabytes(string part)
    {
        const int Length = 10 * Million;
        string whole = Repeat(part, Length / Encoding.UTF8.GetByteCount(part));
        byte[] half = Encoding.UTF8.GetBytes($"{{\"subject\":\"{whole[..(whole.Length / part.Length / 2 * part.Length)]}\"}}");
        byte[] json = Encoding.UTF8.GetBytes($"{{\"subject\":\"{whole}\"}}");

        Meeting meeting = Meeting.FromJson(json);

        Assert.Equal(part.Length == 2 ? whole.Length / 2 : part.Length == 12 ? whole.Length / 6 : whole.Length, meeting.Subject!.Length);
        AssertLinear(() => Meeting.FromJson(half), () => Meeting.FromJson(json));
    }

    [Fact]
    public void Reads_a_million_equal_members() =>
        ReadsLinearly(
            static count => Object(count, static i => $"\"new\":{i % 10}"),
            static (meeting, count) => Assert.Equal($"{(count - 1) % 10}", Encoding.UTF8.GetString(Assert.Single(meeting.Unknown).RawValue.Span)));

    [Fact]
    public void Reads_a_million_equal_members_that_are_known() =>
        ReadsLinearly(
            static count => Object(count, static i => $"\"size\":{i}"),
            static (meeting, count) => Assert.Equal(count - 1, meeting.Size));

    [Fact]
    public void Reads_a_million_unknown_members() =>
        ReadsLinearly(
            static count => Object(count, static i => $"\"n{i}\":{i}"),
            static (meeting, count) => Assert.Equal(count, meeting.Unknown.Count));

    [Fact]
    public void Reads_a_million_relations() =>
        ReadsLinearly(
            static count => "{\"_links\":" + Object(count, static i => $"\"r{i}\":{{\"href\":\"/\"}}") + "}",
            static (meeting, count) => Assert.Equal(count, meeting.Links.All.Count()));

    [Fact]
    public void Reads_a_million_links_of_one_relation() =>
        ReadsLinearly(
            static count => "{\"_links\":{\"contact\":[" + string.Join(",", Enumerable.Repeat("{\"href\":\"/\"}", count)) + "]}}",
            static (meeting, count) => Assert.Equal(count, meeting.Links.Contact.Count));

    [Fact]
    public void Reads_a_million_items_and_compares_them()
    {
        byte[] json = Encoding.UTF8.GetBytes("{\"attendees\":[" + string.Join(",", Enumerable.Repeat("\"a\"", Million)) + "]}");

        Assert.Equal(Million, Meeting.FromJson(json).Attendees!.Count);
        Assert.Equal(Meeting.FromJson(json), Meeting.FromJson(json));
        Assert.Equal(json, Meeting.FromJson(json).ToJson());
    }

    [Fact]
    public void Arrays_of_several_in_the_place_of_one_are_not_read_again_for_every_level()
    {
        // Each level is read, found to be an array of two and taken raw: what lies within must not be read twice as often as what holds it.
        static byte[] Levels(int depth)
        {
            string json = "{}";
            for (int level = 0; level < depth; level++)
                json = $"{{\"_embedded\":{{\"inner\":[{json},{{}}]}}}}";
            return Encoding.UTF8.GetBytes(json);
        }

        AssertLinear(() => Nest.FromJson(Levels(150), s_deep), () => Nest.FromJson(Levels(300), s_deep), times: 5);
    }

    private static readonly ReadLimits s_deep = new() { MaxDepth = ReadLimits.DeepestDepth };

    private static void ReadsLinearly(Func<int, string> body, Action<Meeting, int> check)
    {
        byte[] half = Encoding.UTF8.GetBytes(body(Million / 2));
        byte[] whole = Encoding.UTF8.GetBytes(body(Million));

        check(Meeting.FromJson(whole), Million);
        AssertLinear(() => Meeting.FromJson(half), () => Meeting.FromJson(whole));
    }

    /// <summary>What grows by doubling can jump by two at once, so that twice the input may take up to three times the memory.</summary>
    private static void AssertLinear(Action half, Action whole, int times = 3)
    {
        long forHalf = Allocated(half);
        long forWhole = Allocated(whole);

        Assert.True(forWhole <= (times * forHalf) + 10_000, $"{forHalf} bytes were allocated for one half, {forWhole} for the whole.");
    }

    private static long Allocated(Action read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Walk(byte[] json, ReadLimits? limits = null)
    {
        var cursor = new JsonCursor(json, limits);
        cursor.Skip();
        cursor.End();
    }

    private static byte[] Nested(string opening, string closing, int depth)
    {
        string core = opening == "[" ? "[]" : "{}";
        return Encoding.UTF8.GetBytes(Repeat(opening, depth - 1) + core + Repeat(closing, depth - 1));
    }

    private static string Object(int count, Func<int, string> member) =>
        new StringBuilder("{").AppendJoin(',', Enumerable.Range(0, count).Select(member)).Append('}').ToString();

    private static string Repeat(string part, int count) => new StringBuilder().Insert(0, part, count).ToString();
}
