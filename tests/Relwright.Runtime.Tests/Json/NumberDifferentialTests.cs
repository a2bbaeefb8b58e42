using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Numbers and booleans, ours beside those of System.Text.Json.</summary>
public sealed class NumberDifferentialTests
{
    private static readonly string[] s_edges =
    [
        "0", "-0", "1", "-1", "0.0", "-0.0", "1.0", "1e0", "1E+2", "1e-2", "0e0", "00", "01", "-01", "+1", ".5", "5.", "-", "--1", "1e", "1e+", "1.e1", "0x10", "1_0", "1 0", "NaN", "Infinity", "-Infinity", "1,5", "",
        "2147483647", "2147483648", "-2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
        "4294967295", "18446744073709551615", "99999999999999999999", "0.1", "0.30000000000000004", "1.50", "1.7976931348623157e308", "-1.7976931348623157E+308", "4.9406564584124654e-324",
        "2.2250738585072011e-308", "1e-400", "9007199254740993", "123456789012345678901234567890", "79228162514264337593543950335", "-79228162514264337593543950335",
        "79228162514264337593543950336", "7.9228162514264337593543950335", "0.0000000000000000000000000001", "0.00000000000000000000000000001", "1.0000000000000000000000000000", "1.23456789012345678901234567895",
        "true", "false", "null", "True", "TRUE", "tru", "truex", "falsey", "\"1\"", "\"true\"", "[]", "{}", "'1'", "٣",
    ];

    [Fact]
    public void Numbers_read_as_in_System_Text_Json()
    {
        List<string> wrong = [];
        int accepted = 0;
        foreach (string json in s_edges.Concat(RandomNumbers(new Random(11), 10_000)))
        {
            accepted += Compare(json, wrong, nameof(Int32), static (ref JsonCursor cursor) => cursor.ReadInt32(), static element => element.GetInt32());
            accepted += Compare(json, wrong, nameof(Int64), static (ref JsonCursor cursor) => cursor.ReadInt64(), static element => element.GetInt64());
            accepted += Compare(json, wrong, nameof(Double), static (ref JsonCursor cursor) => cursor.ReadDouble(), static element => element.GetDouble());
            accepted += Compare(json, wrong, nameof(Decimal), static (ref JsonCursor cursor) => cursor.ReadDecimal(), static element => element.GetDecimal());
            accepted += Compare(json, wrong, nameof(Boolean), static (ref JsonCursor cursor) => cursor.ReadBoolean(), static element => element.GetBoolean());
        }

        Assert.Empty(wrong);
        Assert.True(accepted > 15_000, $"{accepted} were accepted: the numbers are not worth much.");
    }

    [Theory]
    [InlineData("1e309")]
    [InlineData("-1e309")]
    [InlineData("1e999999999999")]
    public void A_number_beyond_the_range_of_a_double_is_refused_where_System_Text_Json_makes_it_infinite(string json)
    {
        Assert.False(double.IsFinite(JsonSerializer.Deserialize<double>(json)));
        Assert.Throws<WireFormatException>(() => Wire.Read(json, static (ref JsonCursor cursor) => cursor.ReadDouble()));
    }

    [Fact]
    public void Numbers_are_written_as_in_System_Text_Json()
    {
        var random = new Random(12);
        for (int i = 0; i < 20_000; i++)
        {
            long whole = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            double real = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (!double.IsFinite(real))
                continue;
            decimal exact = new(random.Next(), random.Next(), random.Next() >> random.Next(32), random.Next(2) == 0, (byte)random.Next(29));

            Assert.Equal(JsonSerializer.Serialize(whole), Wire.Write((ref JsonBodyWriter json) => json.Value(whole)));
            Assert.Equal(JsonSerializer.Serialize((int)whole), Wire.Write((ref JsonBodyWriter json) => json.Value((int)whole)));
            Assert.Equal(JsonSerializer.Serialize(real), Wire.Write((ref JsonBodyWriter json) => json.Value(real)));
            Assert.Equal(JsonSerializer.Serialize(exact), Wire.Write((ref JsonBodyWriter json) => json.Value(exact)));
        }
    }

    [Fact]
    public void The_numbers_at_the_edges_come_back_as_they_went()
    {
        foreach (int value in new[] { int.MinValue, -1, 0, 1, int.MaxValue })
            Assert.Equal(value, Wire.Read(Wire.WriteBytes((ref JsonBodyWriter json) => json.Value(value)), static (ref JsonCursor json) => json.ReadInt32()));
        foreach (long value in new[] { long.MinValue, 0, long.MaxValue })
            Assert.Equal(value, Wire.Read(Wire.WriteBytes((ref JsonBodyWriter json) => json.Value(value)), static (ref JsonCursor json) => json.ReadInt64()));
        foreach (double value in new[] { double.MinValue, double.MaxValue, double.Epsilon, -0.0, 0.1, 1e16, 123456789012345680d, Math.PI })
            Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(Wire.Read(Wire.WriteBytes((ref JsonBodyWriter json) => json.Value(value)), static (ref JsonCursor json) => json.ReadDouble())!.Value));
        foreach (decimal value in new[] { decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m, 1.50m, 0m })
            Assert.Equal(decimal.GetBits(value), decimal.GetBits(Wire.Read(Wire.WriteBytes((ref JsonBodyWriter json) => json.Value(value)), static (ref JsonCursor json) => json.ReadDecimal())!.Value));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_JSON_lacks_is_not_written(double value) =>
        Assert.Throws<ArgumentException>(() => Wire.Write((ref JsonBodyWriter json) => json.Value(value)));

    private static int Compare<T>(string json, List<string> wrong, string type, JsonItem<T?> ours, Func<JsonElement, T> theirs)
        where T : struct
    {
        (bool accepted, T? expected) = SystemTextJson(json, theirs);
        (bool read, T? actual) = Wire.TryRead(Encoding.UTF8.GetBytes(json), ours);
        if (read != accepted || !(Digits(actual) == Digits(expected) || IsTie(actual, expected)))
            wrong.Add($"{type} {json}: expected {(accepted ? Digits(expected) : "a refusal")}, got {(read ? Digits(actual) : "a refusal")}");
        return read ? 1 : 0;
    }

    /// <summary>Tells 1.5 from 1.50 and 0 from -0, which are equal.</summary>
    private static string Digits<T>(T? value) => string.Create(CultureInfo.InvariantCulture, $"{value}");

    /// <summary>With more digits than a decimal holds there can be two nearest ones: decimal.Parse takes the even one, Utf8Parser the greater.</summary>
    private static bool IsTie<T>(T? actual, T? expected) =>
        actual is decimal one && expected is decimal other && one.Scale == other.Scale && Math.Abs(one - other) == new decimal(1, 0, 0, false, one.Scale);

    private static (bool Accepted, T? Value) SystemTextJson<T>(string json, Func<JsonElement, T> read)
        where T : struct
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Null ? (true, null) : (true, read(document.RootElement));
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException or FormatException)
        {
            return (false, null);
        }
    }

    private static IEnumerable<string> RandomNumbers(Random random, int count)
    {
        for (int i = 0; i < count; i++)
        {
            var text = new StringBuilder(random.Next(2) == 0 ? "-" : "").Append(random.Next(10) == 0 ? 0 : random.NextInt64() >> random.Next(64));
            if (random.Next(2) == 0)
                text.Append('.').Append(random.NextInt64() >> random.Next(64));
            if (random.Next(3) == 0)
                text.Append("eE"[random.Next(2)]).Append("+- "[random.Next(3)]).Append(random.Next(25));
            yield return text.Replace(" ", "").ToString();
        }
    }
}
