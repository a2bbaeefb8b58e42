using System;
using System.Globalization;
using System.Text;

namespace Relwright.Generated;

public ref partial struct JsonBodyWriter
{
    /// <summary>Writes a number with the fewest digits that read back as the same number of 32 bits.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is not finite, which JSON cannot express.</exception>
    public void Value(float value)
    {
        if (!float.IsFinite(value))
            throw new ArgumentException("JSON has no infinite numbers and no NaN.", nameof(value));
        Span<byte> text = stackalloc byte[MaxNumberLength];
        value.TryFormat(text, out int written, default, CultureInfo.InvariantCulture);
        Raw(text[..written]);
    }

    /// <summary>Writes a time of day as a text, <c>20:15:00.25</c>, with the offset if it has one.</summary>
    /// <param name="value">The value.</param>
    public void Value(ClockTime value)
    {
        Span<byte> text = stackalloc byte[TimeText.MaxLength + 2];
        int length = TimeText.Format(value, text[1..]);
        text[0] = text[length + 1] = (byte)'"';
        Raw(text[..(length + 2)]);
    }

    /// <summary>Writes a point in time as headers have it: <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    /// <param name="value">The value; fractions of seconds are cut off.</param>
    public void HttpDateValue(DateTimeOffset value) => Value(value.ToString("r", CultureInfo.InvariantCulture));

    /// <summary>Writes a value as it stands.</summary>
    /// <param name="value">The value.</param>
    public void Value(JsonValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Raw(value.Utf8.Span);
    }

    /// <summary>Writes a value of an open enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    public void OpenEnumValue<TEnum>(TEnum value)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        if (TEnum.IsText)
            Value(value.Text);
        else
            Raw(Encoding.UTF8.GetBytes(value.Text));
    }
}
