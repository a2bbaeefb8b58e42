using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Relwright.Generated;
using Xunit;
using Types = Relwright.Generated.Wire;

namespace Relwright.Runtime.Tests.Json;

/// <summary>Values without a call of their own: lists of lists, maps, nullable items.</summary>
public sealed class WireTypeTests
{
    [Fact]
    public void Lists_and_maps_nest()
    {
        WireType<EquatableMap<EquatableList<int?>>> type = Types.Map(Types.List(Types.Nullable(Types.Int32)));

        EquatableMap<EquatableList<int?>> read = Read(type, """{"a":[1,null],"b":[]}""");

        Assert.Equal([1, null], read["a"]);
        Assert.Equal("""{"a":[1,null],"b":[]}""", Written(type, read));
    }

    [Fact]
    public void The_last_of_members_with_one_name_counts()
    {
        Assert.Equal(2, Read(Types.Map(Types.Int64), """{"a":1,"\u0061":2}""")["a"]);
    }

    [Fact]
    public void Null_is_read_only_where_it_is_a_value()
    {
        Assert.Null(Read(Types.Nullable(Types.String), "null"));
        Assert.Equal("null", Written(Types.Nullable(Types.String), null));
        Assert.Equal(JsonValue.Null, Read(Types.Any, "null"));
        foreach (Action read in (Action[])
        [
            () => Read(Types.String, "null"), () => Read(Types.Boolean, "null"), () => Read(Types.Int32, "null"), () => Read(Types.Int64, "null"),
            () => Read(Types.Single, "null"), () => Read(Types.Double, "null"), () => Read(Types.Decimal, "null"), () => Read(Types.DateTime, "null"),
            () => Read(Types.HttpDate, "null"), () => Read(Types.Date, "null"), () => Read(Types.Time, "null"), () => Read(Types.Duration, "null"),
            () => Read(Types.Guid, "null"), () => Read(Types.Uri, "null"), () => Read(Types.Bytes, "null"), () => Read(Types.List(Types.Int32), "null"),
            () => Read(Types.Map(Types.Int32), "null"),
        ])
        {
            WireFormatException e = Assert.Throws<WireFormatException>(read);
            Assert.Equal(0, e.Offset);
        }
    }

    [Theory]
    [InlineData("00:00", "00:00:00")]
    [InlineData("23:59:59.9999999", "23:59:59.9999999")]
    [InlineData("08:30:00.120", "08:30:00.12")]
    [InlineData("08:30:00.12345678", "08:30:00.1234567")]
    public void Times_of_day_are_read_and_written(string text, string written) =>
        Assert.Equal($"\"{written}\"", Written(Types.Time, Read(Types.Time, $"\"{text}\"")));

    [Theory]
    [InlineData("")]
    [InlineData("8:30")]
    [InlineData("24:00")]
    [InlineData("08:60")]
    [InlineData("08:30:60")]
    [InlineData("08:30:")]
    [InlineData("08:30:00.")]
    [InlineData("08.30")]
    public void What_is_no_time_of_day_fails(string text) =>
        Assert.Throws<WireFormatException>(() => Read(Types.Time, $"\"{text}\""));

    [Fact]
    public void Every_finite_float_comes_back()
    {
        var random = new Random(20261122);
        for (int i = 0; i < 20_000; i++)
        {
            float value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
            if (float.IsFinite(value))
                Assert.Equal(value, Read(Types.Single, Written(Types.Single, value)));
        }
    }

    [Fact]
    public void Many_members_are_read_in_time_linear_to_them()
    {
        // Twice a hundred thousand keys: a scan for each among those before it would not end.
        string body = "{" + string.Join(",", Enumerable.Range(0, 200_000).Select(static i => $"\"k{i % 100_000}\":{i}")) + "}";

        EquatableMap<int> read = Read(Types.Map(Types.Int32), body);

        Assert.Equal(100_000, read.Count);
        Assert.Equal(199_999, read["k99999"]);
        Assert.Equal(read, EquatableMap.From(read.Reverse<KeyValuePair<string, int>>()));
    }

    private static T Read<T>(WireType<T> type, string json)
    {
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(json));
        T value = type.ReadJson(ref cursor);
        cursor.End();
        return value;
    }

    private static string Written<T>(WireType<T> type, T value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var json = new JsonBodyWriter(buffer);
        type.WriteJson(ref json, value);
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
