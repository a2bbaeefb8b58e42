using System;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Bodies that are meant to hurt by depth or length.</summary>
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
    [InlineData("x", 1)]
    [InlineData("é", 1)]
    [InlineData("\\n", 1)]
    [InlineData("\\ud83d\\ude00", 2)]
    public void Reads_a_text_of_ten_megabytes(string part, int characters)
    {
        int count = 10 * Million / Encoding.UTF8.GetByteCount(part);
        byte[] half = Encoding.UTF8.GetBytes($"{{\"subject\":\"{Repeat(part, count / 2)}\"}}");
        byte[] json = Encoding.UTF8.GetBytes($"{{\"subject\":\"{Repeat(part, count)}\"}}");
        Meeting? meeting = null;

        long forHalf = Allocation.Of(() => Meeting.FromJson(half));
        long forWhole = Allocation.Of(() => meeting = Meeting.FromJson(json));

        Assert.Equal(count * characters, meeting!.Subject!.Length);
        Assert.True(forWhole <= (2 * forHalf) + 10_000, $"{forHalf} bytes were allocated for one half, {forWhole} for the whole.");
    }

    [Fact]
    public void Arrays_of_several_in_the_place_of_one_cost_no_more_than_their_depth_times_their_size()
    {
        var limits = new ReadLimits { MaxDepth = ReadLimits.DeepestDepth };
        byte[] half = ArraysOfTwo(150);
        byte[] whole = ArraysOfTwo(300);

        // Twice the depth is twice the size too. If each level were read twice by the one above, reading would never end.
        long forHalf = Allocation.Of(() => Nest.FromJson(half, limits));
        long forWhole = Allocation.Of(() => Nest.FromJson(whole, limits));

        Assert.True(forWhole <= 5 * forHalf, $"{forHalf} bytes were allocated for half the depth, {forWhole} for the whole.");
    }

    private static byte[] ArraysOfTwo(int depth)
    {
        string json = "{}";
        for (int level = 0; level < depth; level++)
            json = $"{{\"_embedded\":{{\"inner\":[{json},{{}}]}}}}";
        return Encoding.UTF8.GetBytes(json);
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

    private static string Repeat(string part, int count) => new StringBuilder().Insert(0, part, count).ToString();
}
