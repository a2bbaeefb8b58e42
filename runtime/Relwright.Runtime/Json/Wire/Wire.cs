using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>The types of single values, as bodies have them. Null is none of them; see <see cref="Wire.Nullable{T}(WireType{T})"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Wire
{
    /// <summary>Texts.</summary>
    public static WireType<string> String { get; } = new(
        Outlines.Text,
        static (ref JsonCursor json) => json.ReadString() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, string value) => json.Value(value));

    /// <summary>Truth values.</summary>
    public static WireType<bool> Boolean { get; } = new(
        Outlines.Boolean,
        static (ref JsonCursor json) => json.ReadBoolean() ?? throw json.Expected("a boolean"),
        static (ref JsonBodyWriter json, bool value) => json.Value(value));

    /// <summary>Whole numbers of 32 bits.</summary>
    public static WireType<int> Int32 { get; } = new(
        Outlines.Int32,
        static (ref JsonCursor json) => json.ReadInt32() ?? throw json.Expected("a number"),
        static (ref JsonBodyWriter json, int value) => json.Value(value));

    /// <summary>Whole numbers of 64 bits.</summary>
    public static WireType<long> Int64 { get; } = new(
        Outlines.Int64,
        static (ref JsonCursor json) => json.ReadInt64() ?? throw json.Expected("a number"),
        static (ref JsonBodyWriter json, long value) => json.Value(value));

    /// <summary>Floating-point numbers of 32 bits.</summary>
    public static WireType<float> Single { get; } = new(
        Outlines.Number,
        static (ref JsonCursor json) => json.ReadSingle() ?? throw json.Expected("a number"),
        static (ref JsonBodyWriter json, float value) => json.Value(value));

    /// <summary>Floating-point numbers of 64 bits.</summary>
    public static WireType<double> Double { get; } = new(
        Outlines.Number,
        static (ref JsonCursor json) => json.ReadDouble() ?? throw json.Expected("a number"),
        static (ref JsonBodyWriter json, double value) => json.Value(value));

    /// <summary>Decimal numbers.</summary>
    public static WireType<decimal> Decimal { get; } = new(
        Outlines.Number,
        static (ref JsonCursor json) => json.ReadDecimal() ?? throw json.Expected("a number"),
        static (ref JsonBodyWriter json, decimal value) => json.Value(value));

    /// <summary>Points in time, written as RFC 3339 has them.</summary>
    public static WireType<DateTimeOffset> DateTime { get; } = new(
        Outlines.DateTime,
        static (ref JsonCursor json) => json.ReadDateTime() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, DateTimeOffset value) => json.Value(value, DateForm.Iso8601));

    /// <summary>Points in time as headers have them: <c>Sun, 06 Nov 1994 08:49:37 GMT</c> (RFC 9110, 5.6.7).</summary>
    public static WireType<DateTimeOffset> HttpDate { get; } = new(
        Outlines.HttpDate,
        static (ref JsonCursor json) => json.ReadHttpDate() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, DateTimeOffset value) => json.HttpDateValue(value));

    /// <summary>Dates.</summary>
    public static WireType<DateOnly> Date { get; } = new(
        Outlines.Date,
        static (ref JsonCursor json) => json.ReadDate() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, DateOnly value) => json.Value(value));

    /// <summary>Times of day.</summary>
    public static WireType<ClockTime> Time { get; } = new(
        Outlines.Time,
        static (ref JsonCursor json) => json.ReadTime() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, ClockTime value) => json.Value(value));

    /// <summary>Durations of ISO 8601.</summary>
    public static WireType<TimeSpan> Duration { get; } = new(
        Outlines.Duration,
        static (ref JsonCursor json) => json.ReadDuration() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, TimeSpan value) => json.Value(value));

    /// <summary>UUIDs.</summary>
    public static WireType<Guid> Guid { get; } = new(
        Outlines.Guid,
        static (ref JsonCursor json) => json.ReadGuid() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, Guid value) => json.Value(value));

    /// <summary>URI references.</summary>
    public static WireType<Uri> Uri { get; } = new(
        Outlines.Text,
        static (ref JsonCursor json) => json.ReadUri() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, Uri value) => json.Value(value));

    /// <summary>Bytes in base64.</summary>
    public static WireType<EquatableBytes> Bytes { get; } = new(
        Outlines.Base64,
        static (ref JsonCursor json) => json.ReadBytes() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, EquatableBytes value) => json.Value(value));

    /// <summary>Whatever JSON can say, null included.</summary>
    public static WireType<JsonValue> Any { get; } = new(
        Outlines.Anything,
        static (ref JsonCursor json) => json.ReadAny(),
        static (ref JsonBodyWriter json, JsonValue value) => json.Value(value));
}
