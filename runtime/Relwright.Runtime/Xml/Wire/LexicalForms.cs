using System;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Relwright.Generated;

/// <summary>The forms that values have in XML (XML Schema, part 2), of texts without white space around them.</summary>
/// <remarks>Wider than XML Schema where servers are known to be: <c>True</c>, numbers with exponents, <c>/Date(ms)/</c>.</remarks>
internal static class LexicalForms
{
    public static TextForm IsBoolean { get; } = static text => TryBoolean(text, out _);

    public static TextForm IsInt32 { get; } = static text => TryInt32(text, out _);

    public static TextForm IsInt64 { get; } = static text => TryInt64(text, out _);

    public static TextForm IsSingle { get; } = static text => TrySingle(text, out _);

    public static TextForm IsDouble { get; } = static text => TryDouble(text, out _);

    public static TextForm IsDecimal { get; } = static text => TryDecimal(text, out _);

    public static TextForm IsDateTime { get; } = static text => TryDateTime(text, out _);

    public static TextForm IsHttpDate { get; } = static text => TryHttpDate(text, out _);

    public static TextForm IsDate { get; } = static text => TryDate(text, out _);

    public static TextForm IsTime { get; } = static text => TimeText.TryParse(text, out _);

    public static TextForm IsDuration { get; } = static text => Iso8601.TryParse(text, out TimeSpan _);

    public static TextForm IsGuid { get; } = static text => TryGuid(text, out _);

    public static TextForm IsBase64 { get; } = static text => Base64.IsValid(text);

    /// <summary>A number or truth value of JSON, as the values of an enumeration are that are no texts.</summary>
    public static TextForm IsNumberOrBoolean { get; } = static text =>
    {
        try
        {
            JsonCursor json = new(text);
            if (!json.AtNumber && !json.AtBoolean)
                return false;
            json.Skip();
            json.End();
            return true;
        }
        catch (WireFormatException)
        {
            return false;
        }
    };

    public static bool TryBoolean(ReadOnlySpan<byte> text, out bool value)
    {
        value = Ascii.EqualsIgnoreCase(text, "true"u8) || text.SequenceEqual("1"u8);
        return value || Ascii.EqualsIgnoreCase(text, "false"u8) || text.SequenceEqual("0"u8);
    }

    public static bool TryInt32(ReadOnlySpan<byte> text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryInt64(ReadOnlySpan<byte> text, out long value) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryDecimal(ReadOnlySpan<byte> text, out decimal value) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    public static bool TrySingle(ReadOnlySpan<byte> text, out float value)
    {
        if (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && (float.IsFinite(value) || EndsAsNumber(text)))
            return true;
        bool isNamed = TryNamed(text, out double named);
        value = (float)named;
        return isNamed;
    }

    public static bool TryDouble(ReadOnlySpan<byte> text, out double value) =>
        (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && (double.IsFinite(value) || EndsAsNumber(text)))
        || TryNamed(text, out value);

    public static bool TryDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value) => Iso8601.TryParse(text, out value) || DateLiteral.TryParse(text, out value);

    public static bool TryHttpDate(ReadOnlySpan<byte> text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(Encoding.UTF8.GetString(text), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    // XML Schema has a time zone behind dates; that of UTC says nothing new.
    public static bool TryDate(ReadOnlySpan<byte> text, out DateOnly value) => Iso8601.TryParse(text is [.. ReadOnlySpan<byte> date, (byte)'Z'] ? date : text, out value);

    public static bool TryGuid(ReadOnlySpan<byte> text, out Guid value) => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>The values that have names instead of digits, as XML Schema names them.</summary>
    private static bool TryNamed(ReadOnlySpan<byte> text, out double value)
    {
        value = text.SequenceEqual("NaN"u8) ? double.NaN : text.SequenceEqual("-INF"u8) ? double.NegativeInfinity : double.PositiveInfinity;
        return !double.IsPositiveInfinity(value) || text.SequenceEqual("INF"u8) || text.SequenceEqual("+INF"u8);
    }

    /// <summary>Whether a text is written in digits: one that is too great is infinite, while the names that .NET has for that are not those of XML.</summary>
    private static bool EndsAsNumber(ReadOnlySpan<byte> text) => text is [.., (>= (byte)'0' and <= (byte)'9') or (byte)'.'];
}
