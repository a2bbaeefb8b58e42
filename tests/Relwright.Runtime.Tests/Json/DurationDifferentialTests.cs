using System;
using System.Collections.Generic;
using System.Text;
using System.Xml;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Durations, ours beside those of XmlConvert.</summary>
public sealed class DurationDifferentialTests
{
    [Fact]
    public void Durations_are_written_and_read_as_by_XmlConvert()
    {
        var random = new Random(31);
        List<TimeSpan> values = [TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, new(1), new(-1), TimeSpan.FromDays(1), TimeSpan.FromDays(-1), new(1, 0, 0, 1)];
        for (int i = 0; i < 5_000; i++)
            values.Add(new TimeSpan(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64)));
        for (int i = 0; i < 1_000; i++)
            values.Add(new TimeSpan(random.Next(2) * random.Next(400), random.Next(2) * random.Next(24), random.Next(2) * random.Next(60), random.Next(2) * random.Next(60)));

        foreach (TimeSpan value in values)
        {
            string json = Wire.Write((ref JsonBodyWriter writer) => writer.Value(value));

            Assert.Equal($"\"{XmlConvert.ToString(value)}\"", json);
            Assert.Equal(value, Wire.Read(json, static (ref JsonCursor cursor) => cursor.ReadDuration()));
        }
    }

    [Fact]
    public void Durations_of_any_parts_read_as_by_XmlConvert()
    {
        var random = new Random(32);
        List<string> wrong = [];
        int accepted = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string text = RandomDuration(random);
            (bool isDuration, TimeSpan? expected) = XmlConvertReads(text);
            (bool read, TimeSpan? actual) = Wire.TryRead(Encoding.UTF8.GetBytes($"\"{text}\""), static (ref JsonCursor cursor) => cursor.ReadDuration());
            accepted += read ? 1 : 0;
            if ((isDuration, expected) != (read, actual))
                wrong.Add($"{text}: expected {expected}, got {actual}");
        }

        Assert.Empty(wrong);
        Assert.True(accepted > 5_000, $"{accepted} were accepted: the durations are not worth much.");
    }

    [Theory]
    [InlineData("P1W", "P7D")]
    [InlineData("PT1,5S", "PT1.5S")]
    [InlineData("PT0.00000019S", "PT0.0000001S")]
    public void Reads_more_of_ISO_8601_than_XML_Schema_has(string text, string expected)
    {
        TimeSpan? value = Wire.Read($"\"{text}\"", static (ref JsonCursor json) => json.ReadDuration());

        Assert.Equal($"\"{expected}\"", Wire.Write((ref JsonBodyWriter json) => json.Value(value!.Value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("1D")]
    [InlineData("--P1D")]
    [InlineData("+P1D")]
    [InlineData("P-1D")]
    [InlineData("P+1D")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1D1Y")]
    [InlineData("P1D2D")]
    [InlineData("PT1HT1M")]
    [InlineData("PT1.5M")]
    [InlineData("PT1.S")]
    [InlineData("PT.5S")]
    [InlineData("PT1")]
    [InlineData("pt1s")]
    [InlineData("P99999999D")]
    [InlineData("P10675199DT2H48M5.4775808S")]
    [InlineData("PT99999999999999999999S")]
    public void Refuses_what_is_no_duration(string text) =>
        Assert.Throws<WireFormatException>(() => Wire.Read($"\"{text}\"", static (ref JsonCursor json) => json.ReadDuration()));

    private static string RandomDuration(Random random)
    {
        var text = new StringBuilder(random.Next(4) == 0 ? "-P" : "P");
        foreach (char unit in "YMD")
            Part(text, unit, random);
        if (random.Next(4) != 0)
        {
            text.Append('T');
            foreach (char unit in "HM")
                Part(text, unit, random);
            if (random.Next(2) == 0)
                text.Append(random.Next(100)).Append(random.Next(2) == 0 ? "" : $".{random.Next(10_000_000):D7}").Append('S');
        }

        // No point or space among them: XmlConvert takes "1.S", which XML Schema does not, and trims.
        if (random.Next(20) == 0)
            text.Insert(random.Next(text.Length), "PTYMDHS-1"[random.Next(9)]);
        return text.ToString();
    }

    private static void Part(StringBuilder text, char unit, Random random)
    {
        if (random.Next(2) == 0)
            text.Append(random.Next(30)).Append(unit);
    }

    private static (bool IsDuration, TimeSpan? Value) XmlConvertReads(string text)
    {
        try
        {
            return (true, XmlConvert.ToTimeSpan(text));
        }
        catch (Exception refusal) when (refusal is FormatException or OverflowException)
        {
            return (false, null);
        }
    }
}
