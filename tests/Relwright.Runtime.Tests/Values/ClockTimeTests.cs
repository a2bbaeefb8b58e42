using System;
using System.Buffers;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Runtime.Tests.Values;

/// <summary>Times of day, with and without an offset.</summary>
public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("20:15", "20:15:00")]
    [InlineData("20:15:07", "20:15:07")]
    [InlineData("20:15:07.250", "20:15:07.25")]
    [InlineData("20:15:07.12345678", "20:15:07.1234567")]
    [InlineData("20:15:00Z", "20:15:00Z")]
    [InlineData("20:15:00z", "20:15:00Z")]
    [InlineData("20:15:00.5+01:00", "20:15:00.5+01:00")]
    [InlineData("00:00:00-11:30", "00:00:00-11:30")]
    [InlineData("23:59:59.9999999+00:00", "23:59:59.9999999Z")]
    public void What_was_read_is_written_again(string read, string written)
    {
        ClockTime time = Read(read);

        Assert.Equal(written, time.ToString());
        Assert.Equal($"\"{written}\"", Written(time));
        Assert.Equal(time, Read(written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("20:15:")]
    [InlineData("24:00:00")]
    [InlineData("20:60:00")]
    [InlineData("20:15:60")]
    [InlineData("20:15:00.")]
    [InlineData("20:15:00+")]
    [InlineData("20:15:00+1:00")]
    [InlineData("20:15:00+24:00")]
    [InlineData("20:15:00ZZ")]
    [InlineData("2026-11-22T20:15:00Z")]
    public void Anything_else_is_refused(string text) => Assert.Throws<WireFormatException>(() => Read(text));

    [Fact]
    public void Times_are_equal_by_clock_and_offset()
    {
        Assert.Equal(new ClockTime(new TimeOnly(9, 30), TimeSpan.FromHours(1)), Read("09:30:00+01:00"));
        Assert.NotEqual(Read("09:30:00"), Read("09:30:00Z"));
        Assert.NotEqual(Read("09:30:00+01:00"), Read("08:30:00Z"));
        ClockTime implied = new TimeOnly(9, 30);
        Assert.Null(implied.Offset);
    }

    [Theory]
    [InlineData(24 * 3600)]
    [InlineData(-24 * 3600)]
    [InlineData(3601)]
    public void An_offset_that_cannot_be_written_is_refused(int seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClockTime(default, TimeSpan.FromSeconds(seconds)));

    private static ClockTime Read(string text) => new JsonCursor(Encoding.UTF8.GetBytes($"\"{text}\"")).ReadTime()!.Value;

    private static string Written(ClockTime time)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var json = new JsonBodyWriter(buffer);
        json.Value(time);
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
