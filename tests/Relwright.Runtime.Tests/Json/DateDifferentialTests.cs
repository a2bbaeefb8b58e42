using System;
using System.Globalization;
using System.Text.Json;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Points in time and dates, ours beside those of System.Text.Json.</summary>
public sealed class DateDifferentialTests
{
    [Fact]
    public void Points_in_time_go_to_System_Text_Json_and_back()
    {
        var random = new Random(21);
        for (int i = 0; i < 5_000; i++)
        {
            DateTimeOffset value = RandomTime(random);

            string json = Wire.Write((ref JsonBodyWriter writer) => writer.Value(value, DateForm.Iso8601));
            DateTimeOffset theirs = JsonSerializer.Deserialize<DateTimeOffset>(json);
            DateTimeOffset? ours = Wire.Read(JsonSerializer.Serialize(value), static (ref JsonCursor cursor) => cursor.ReadDateTime());

            Assert.Equal((value, value.Offset), (theirs, theirs.Offset));
            Assert.Equal((value, value.Offset), (ours, ours!.Value.Offset));
        }
    }

    [Fact]
    public void Milliseconds_have_the_digits_of_the_number()
    {
        var random = new Random(22);
        long[] edges = [0, -1, 9, 999_999_999_999, 1_000_000_000_000, 1_000_000_000_001, 1_099_999_999_999, 1_100_000_000_000, 9_999_999_999_999, 10_000_000_000_000];
        for (int i = 0; i < 20_000; i++)
        {
            long milliseconds = i < edges.Length ? edges[i] : i % 2 == 0 ? random.NextInt64(1_000_000_000_000, 9_999_999_999_999) : random.NextInt64(-62_135_596_800_000, 253_402_300_799_999);

            string json = Wire.Write((ref JsonBodyWriter writer) => writer.Value(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), DateForm.Milliseconds));

            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"\"\\/Date({milliseconds})\\/\""), json);
        }
    }

    [Theory]
    [InlineData("2015-03-05", "2015-03-05T00:00:00Z")]
    [InlineData("2015-03-05T20:15", "2015-03-05T20:15:00Z")]
    [InlineData("2015-03-05T20:15:01", "2015-03-05T20:15:01Z")]
    [InlineData("2015-03-05t20:15:01z", "2015-03-05T20:15:01Z")]
    [InlineData("2015-03-05 20:15:01.5+01", "2015-03-05T20:15:01.5+01:00")]
    [InlineData("2015-03-05T20:15:01,25-0230", "2015-03-05T20:15:01.25-02:30")]
    [InlineData("2015-03-05T20:15:01.123456789Z", "2015-03-05T20:15:01.1234567Z")]
    [InlineData("2016-02-29T00:00:00+14:00", "2016-02-29T00:00:00+14:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("\\u0032015-03-05T20:15Z", "2015-03-05T20:15:00Z")]
    [InlineData("\\/Date(1425586500500)\\/", "2015-03-05T20:15:00.5Z")]
    [InlineData("/Date(1425586500500)/", "2015-03-05T20:15:00.5Z")]
    [InlineData("\\/Date(1425586500500)/", "2015-03-05T20:15:00.5Z")]
    [InlineData("\\/Date(1425586500500+0130)\\/", "2015-03-05T21:45:00.5+01:30")]
    [InlineData("/Date(1425586500500-0800)/", "2015-03-05T12:15:00.5-08:00")]
    [InlineData("\\/Date(-1)\\/", "1969-12-31T23:59:59.999Z")]
    [InlineData("\\/Date(-62135596800000)\\/", "0001-01-01T00:00:00Z")]
    [InlineData("\\/Date(-62135596800000-0100)\\/", "0001-01-01T00:00:00Z")]
    [InlineData("\\/Date(253402300799999+1400)\\/", "9999-12-31T23:59:59.999Z")]
    public void Reads_a_point_in_time(string text, string expected)
    {
        DateTimeOffset? value = Wire.Read($"\"{text}\"", static (ref JsonCursor json) => json.ReadDateTime());

        Assert.Equal($"\"{expected}\"", Wire.Write((ref JsonBodyWriter json) => json.Value(value!.Value, DateForm.Iso8601)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("\\/")]
    [InlineData("\\/\\/")]
    [InlineData("//")]
    [InlineData("/Date()/")]
    [InlineData("/Date(+1)/")]
    [InlineData("/Date(1.5)/")]
    [InlineData("/Date( 1)/")]
    [InlineData("/Date(1")]
    [InlineData("/Date(1)")]
    [InlineData("/date(1)/")]
    [InlineData("/Date(1+1)/")]
    [InlineData("/Date(1+1401)/")]
    [InlineData("/Date(1+0060)/")]
    [InlineData("/Date(-62135596800001)/")]
    [InlineData("/Date(253402300800000)/")]
    [InlineData("/Date(99999999999999999999)/")]
    [InlineData("2015-3-5")]
    [InlineData("2015-02-29")]
    [InlineData("2015-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2015-03-05T")]
    [InlineData("2015-03-05T24:00:00Z")]
    [InlineData("2015-03-05T20:60:00Z")]
    [InlineData("2015-03-05T20:15:60Z")]
    [InlineData("2015-03-05T20:15:01.Z")]
    [InlineData("2015-03-05T20:15:01Zx")]
    [InlineData("2015-03-05T20:15:01+15:00")]
    [InlineData("2015-03-05T20:15:01+1")]
    [InlineData("2015-03-05T20:15:01+01.00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("２015-03-05")]
    public void Refuses_what_is_no_point_in_time(string text)
    {
        var wrong = Assert.Throws<WireFormatException>(() => Wire.Read($"\"{text}\"", static (ref JsonCursor json) => json.ReadDateTime()));

        Assert.Equal(0, wrong.Offset);
    }

    [Fact]
    public void Milliseconds_are_those_since_1970_whatever_the_offset()
    {
        var random = new Random(22);
        for (int i = 0; i < 5_000; i++)
        {
            DateTimeOffset value = RandomTime(random);

            string json = Wire.Write((ref JsonBodyWriter writer) => writer.Value(value, DateForm.Milliseconds));

            Assert.Equal($"\"\\/Date({value.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)})\\/\"", json);
            Assert.Equal(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerMillisecond), Wire.Read(json, static (ref JsonCursor cursor) => cursor.ReadDateTime())!.Value.UtcTicks);
        }
    }

    [Fact]
    public void Every_date_goes_to_System_Text_Json_and_back()
    {
        for (int day = 0; day <= DateOnly.MaxValue.DayNumber; day += 73)
        {
            DateOnly value = DateOnly.FromDayNumber(day);
            string json = JsonSerializer.Serialize(value);

            Assert.Equal(json, Wire.Write((ref JsonBodyWriter writer) => writer.Value(value)));
            Assert.Equal(value, Wire.Read(json, static (ref JsonCursor cursor) => cursor.ReadDate()));
        }
    }

    [Theory]
    [InlineData("2015-03-05T00:00:00Z")]
    [InlineData("2015-02-30")]
    [InlineData("2015-03-5")]
    [InlineData("05.03.2015")]
    [InlineData("")]
    public void Refuses_what_is_no_date(string text) =>
        Assert.Throws<WireFormatException>(() => Wire.Read($"\"{text}\"", static (ref JsonCursor json) => json.ReadDate()));

    private static DateTimeOffset RandomTime(Random random)
    {
        long unit = (long)Math.Pow(10, random.Next(8));
        TimeSpan offset = random.Next(2) == 0 ? TimeSpan.Zero : TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1));
        long ticks = random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
        return new DateTimeOffset(ticks / unit * unit, offset);
    }
}
