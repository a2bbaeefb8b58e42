using System;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

public sealed class BodyWriterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(100_000)]
    public void Needs_no_more_room_than_it_asks_for(int length)
    {
        foreach (string part in new[] { "x", "é", "\"", "\u0001", "😀" })
        {
            string text = new StringBuilder().Insert(0, part, length).ToString();
            var meeting = new Meeting
            {
                Subject = text,
                Attendees = [text, "", text],
                Price = decimal.MinValue,
                Size = int.MinValue,
                ExpirationTime = DateTimeOffset.MinValue,
                Links = new MeetingLinks { Extensions = new Link { Href = text, Title = text } },
            };
            var narrow = new NarrowBuffer();

            meeting.WriteTo(narrow, WireFormat.Json);

            Assert.Equal(meeting.ToJson(), narrow.Written);
            Assert.Equal(meeting, Meeting.FromJson(narrow.Written));
        }
    }

    [Fact]
    public void Every_kind_of_value_fits_at_the_end_of_a_buffer()
    {
        for (int before = 150; before < 300; before++)
        {
            var scalars = new Scalars
            {
                Text = new string('x', before),
                Double = -double.Epsilon,
                Decimal = decimal.MinValue,
                Time = new DateTimeOffset(9999, 12, 31, 23, 59, 59, 999, TimeSpan.FromHours(0.5)).AddTicks(-1),
                Date = DateOnly.MaxValue,
                Span = TimeSpan.MinValue,
                Id = Guid.AllBitsSet,
                Bytes = new byte[before],
                Longs = [long.MinValue, long.MaxValue],
                Spans = [TimeSpan.MinValue, TimeSpan.MaxValue],
                Flags = [true, false],
            };
            var narrow = new NarrowBuffer();

            scalars.WriteTo(narrow, WireFormat.Json);

            Assert.Equal(scalars, Scalars.FromJson(narrow.Written));
        }
    }

    [Fact]
    public void Hands_over_nothing_before_it_is_flushed_and_everything_after()
    {
        var narrow = new NarrowBuffer();
        var json = new JsonBodyWriter(narrow);
        json.BeginArray();
        json.Item();
        json.Value(1);
        json.EndArray();
        Assert.Empty(narrow.Written);

        json.Flush();
        json.Flush();

        Assert.Equal("[1]"u8.ToArray(), narrow.Written);
    }
}
