using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>The types of single values that travel as XML, too. Whoever speaks JSON only never touches them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class XmlWire
{
    /// <summary>Texts.</summary>
    public static WireType<string> String { get; } = new(
        Wire.String,
        static (ref XmlCursor xml) => xml.NodeString(),
        static (ref XmlBodyWriter xml, string value) => xml.ValueText(value),
        XmlShape.Text);

    /// <summary>Truth values.</summary>
    public static WireType<bool> Boolean { get; } = Scalar(
        Wire.Boolean, LexicalForms.IsBoolean, static (ref XmlCursor xml) => xml.NodeBoolean(), static (ref XmlBodyWriter xml, bool value) => xml.ValueText(value));

    /// <summary>Whole numbers of 32 bits.</summary>
    public static WireType<int> Int32 { get; } = Scalar(
        Wire.Int32, LexicalForms.IsInt32, static (ref XmlCursor xml) => xml.NodeInt32(), static (ref XmlBodyWriter xml, int value) => xml.ValueFormatted(value));

    /// <summary>Whole numbers of 64 bits.</summary>
    public static WireType<long> Int64 { get; } = Scalar(
        Wire.Int64, LexicalForms.IsInt64, static (ref XmlCursor xml) => xml.NodeInt64(), static (ref XmlBodyWriter xml, long value) => xml.ValueFormatted(value));

    /// <summary>Floating-point numbers of 32 bits; the infinities are <c>INF</c> and <c>-INF</c>.</summary>
    public static WireType<float> Single { get; } = Scalar(
        Wire.Single, LexicalForms.IsSingle, static (ref XmlCursor xml) => xml.NodeSingle(), static (ref XmlBodyWriter xml, float value) => xml.ValueText(value));

    /// <summary>Floating-point numbers of 64 bits; the infinities are <c>INF</c> and <c>-INF</c>.</summary>
    public static WireType<double> Double { get; } = Scalar(
        Wire.Double, LexicalForms.IsDouble, static (ref XmlCursor xml) => xml.NodeDouble(), static (ref XmlBodyWriter xml, double value) => xml.ValueText(value));

    /// <summary>Decimal numbers.</summary>
    public static WireType<decimal> Decimal { get; } = Scalar(
        Wire.Decimal, LexicalForms.IsDecimal, static (ref XmlCursor xml) => xml.NodeDecimal(), static (ref XmlBodyWriter xml, decimal value) => xml.ValueFormatted(value));

    /// <summary>Points in time, written as RFC 3339 has them.</summary>
    public static WireType<DateTimeOffset> DateTime { get; } = Scalar(
        Wire.DateTime, LexicalForms.IsDateTime, static (ref XmlCursor xml) => xml.NodeDateTime(), static (ref XmlBodyWriter xml, DateTimeOffset value) => xml.ValueText(value));

    /// <summary>Points in time as headers have them (RFC 9110, 5.6.7).</summary>
    public static WireType<DateTimeOffset> HttpDate { get; } = Scalar(
        Wire.HttpDate, LexicalForms.IsHttpDate, static (ref XmlCursor xml) => xml.NodeHttpDate(), static (ref XmlBodyWriter xml, DateTimeOffset value) => xml.ValueFormatted(value.ToUniversalTime(), "r"));

    /// <summary>Dates.</summary>
    public static WireType<DateOnly> Date { get; } = Scalar(
        Wire.Date, LexicalForms.IsDate, static (ref XmlCursor xml) => xml.NodeDate(), static (ref XmlBodyWriter xml, DateOnly value) => xml.ValueFormatted(value, "O"));

    /// <summary>Times of day.</summary>
    public static WireType<ClockTime> Time { get; } = Scalar(
        Wire.Time, LexicalForms.IsTime, static (ref XmlCursor xml) => xml.NodeTime(), static (ref XmlBodyWriter xml, ClockTime value) => xml.ValueText(value));

    /// <summary>Durations of ISO 8601.</summary>
    public static WireType<TimeSpan> Duration { get; } = Scalar(
        Wire.Duration, LexicalForms.IsDuration, static (ref XmlCursor xml) => xml.NodeDuration(), static (ref XmlBodyWriter xml, TimeSpan value) => xml.ValueText(value));

    /// <summary>UUIDs.</summary>
    public static WireType<Guid> Guid { get; } = Scalar(
        Wire.Guid, LexicalForms.IsGuid, static (ref XmlCursor xml) => xml.NodeGuid(), static (ref XmlBodyWriter xml, Guid value) => xml.ValueFormatted(value));

    /// <summary>URI references.</summary>
    public static WireType<Uri> Uri { get; } = Scalar(
        Wire.Uri, null, static (ref XmlCursor xml) => xml.NodeUri(), static (ref XmlBodyWriter xml, Uri value) => xml.ValueText(value.OriginalString));

    /// <summary>Bytes in base64.</summary>
    public static WireType<EquatableBytes> Bytes { get; } = Scalar(
        Wire.Bytes, LexicalForms.IsBase64, static (ref XmlCursor xml) => xml.NodeBytes(), static (ref XmlBodyWriter xml, EquatableBytes value) => xml.ValueText(value));

    /// <summary>Whatever XML can say, in the words of JSON.</summary>
    public static WireType<JsonValue> Any { get; } = new(
        Wire.Any, static (ref XmlCursor xml) => XmlAny.Read(ref xml), static (ref XmlBodyWriter xml, JsonValue value) => XmlAny.Write(ref xml, value), XmlShape.Anything);

    /// <summary>The name of a root that nobody names.</summary>
    internal static XmlName Unnamed { get; } = XmlName.Assumed("value");

    private static WireType<T> Scalar<T>(WireType<T> json, TextForm? form, XmlRead<T> read, XmlWrite<T> write) => new(json, read, write, XmlShape.Scalar(form));
}
