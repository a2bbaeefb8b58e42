using System.Buffers;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Runtime.Tests.Json;

/// <summary>Values in the forms that OData has of its own, and that nothing else takes.</summary>
public sealed class ODataValueTests
{
    [Theory]
    [InlineData("\"NaN\"", double.NaN)]
    [InlineData("\"INF\"", double.PositiveInfinity)]
    [InlineData("\"-INF\"", double.NegativeInfinity)]
    [InlineData("-1.5", -1.5)]
    public void Reads_and_writes_any_number_of_64_and_of_32_bits(string json, double value)
    {
        Assert.Equal(value, Read(json, Wire.AnyDouble));
        Assert.Equal((float)value, Read(json, Wire.AnySingle));
        Assert.Equal(json, Written(value, Wire.AnyDouble));
        Assert.Equal(json, Written((float)value, Wire.AnySingle));
    }

    [Theory]
    [InlineData("\"nan\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"\"")]
    [InlineData("\"1\"")]
    [InlineData("NaN")]
    [InlineData("true")]
    public void Refuses_other_texts_for_numbers(string json)
    {
        Assert.Throws<WireFormatException>(() => Read(json, Wire.AnyDouble));
        Assert.Throws<WireFormatException>(() => Read(json, Wire.AnySingle));
    }

    [Theory]
    [InlineData("\"-_8=\"")]
    [InlineData("\"-_8\"")]
    [InlineData("\"+/8=\"")]
    public void Reads_bytes_in_both_alphabets(string json) =>
        Assert.Equal([0xFB, 0xFF], Read(json, Wire.AnyBytes).Span.ToArray());

    [Theory]
    [InlineData("\"-_8!\"")]
    [InlineData("\"a\"")]
    [InlineData("5")]
    public void Refuses_what_is_base64_in_neither(string json) =>
        Assert.Throws<WireFormatException>(() => Read(json, Wire.AnyBytes));

    [Fact]
    public void Others_take_neither()
    {
        Assert.Throws<WireFormatException>(() => Read("\"NaN\"", Wire.Double));
        Assert.Throws<WireFormatException>(() => Read("\"INF\"", Wire.Single));
        Assert.Throws<WireFormatException>(() => Read("\"-_8\"", Wire.Bytes));
    }

    private static T Read<T>(string text, WireType<T> type)
    {
        JsonCursor json = new(Encoding.UTF8.GetBytes(text));
        T value = type.ReadJson(ref json);
        json.End();
        return value;
    }

    private static string Written<T>(T value, WireType<T> type)
    {
        ArrayBufferWriter<byte> output = new();
        JsonBodyWriter json = new(output);
        type.WriteJson(ref json, value);
        json.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
