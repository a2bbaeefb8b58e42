using System;
using System.Globalization;

namespace Relwright.Generated;

public ref partial struct JsonBodyWriter
{
    private const int MaxNumberLength = 40;

    /// <summary>Writes true or false.</summary>
    /// <param name="value">The value.</param>
    public void Value(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    public void Value(int value) => Value((long)value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    public void Value(long value)
    {
        value.TryFormat(Reserve(MaxNumberLength), out int written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    /// <summary>Writes a number with the fewest digits that read back as the same number.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is not finite, which JSON cannot express.</exception>
    public void Value(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentException("JSON has no infinite numbers and no NaN.", nameof(value));
        value.TryFormat(Reserve(MaxNumberLength), out int written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    /// <summary>Writes a number with the digits it has, trailing zeros included.</summary>
    /// <param name="value">The value.</param>
    public void Value(decimal value)
    {
        value.TryFormat(Reserve(MaxNumberLength), out int written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    /// <summary>Writes a point in time.</summary>
    /// <param name="value">The value.</param>
    /// <param name="form">The form that the API uses.</param>
    public void Value(DateTimeOffset value, DateForm form)
    {
        Span<byte> text = Reserve(DateLiteral.MaxLength + 2);
        int length = form == DateForm.Milliseconds ? DateLiteral.Format(value, text[1..]) : Iso8601.Format(value, text[1..]);
        Quote(text, length);
    }

    /// <summary>Writes a date as a text, <c>2015-03-05</c>.</summary>
    /// <param name="value">The value.</param>
    public void Value(DateOnly value)
    {
        Span<byte> text = Reserve(Iso8601.DateLength + 2);
        Quote(text, Iso8601.Format(value, text[1..]));
    }

    /// <summary>Writes a duration of ISO 8601 as a text, <c>PT1H30M</c>.</summary>
    /// <param name="value">The value.</param>
    public void Value(TimeSpan value)
    {
        Span<byte> text = Reserve(Iso8601.MaxDurationLength + 2);
        Quote(text, Iso8601.Format(value, text[1..]));
    }

    /// <summary>Writes a UUID as a text with hyphens, in lower case.</summary>
    /// <param name="value">The value.</param>
    public void Value(Guid value)
    {
        Span<byte> text = Reserve(MaxNumberLength + 2);
        value.TryFormat(text[1..], out int length);
        Quote(text, length);
    }

    /// <summary>Writes a URI reference as a text, as it was given.</summary>
    /// <param name="value">The value.</param>
    public void Value(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Text(value.OriginalString);
    }

    /// <summary>Writes bytes as a text in base64.</summary>
    /// <param name="value">The value.</param>
    public void Value(EquatableBytes value) => Base64Text(value.Span);

    private void Quote(Span<byte> text, int length)
    {
        text[0] = (byte)'"';
        text[length + 1] = (byte)'"';
        _used += length + 2;
    }
}
