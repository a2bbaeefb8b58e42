using System;
using System.Buffers.Text;
using System.Globalization;

namespace Relwright.Generated;

/// <summary>Properties: nothing is written for null, an element without text for an empty text.</summary>
public ref partial struct XmlBodyWriter
{
    // The longest of the values of fixed form: a decimal or double, a date with offset, a duration.
    private const int LongestScalar = 64;

    /// <summary>Writes a text.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    /// <exception cref="ArgumentException">XML cannot carry the value.</exception>
    public void Property(scoped ReadOnlySpan<byte> startTag, string? value)
    {
        if (value is null)
            return;
        int most = startTag.Length + value.Length + "</property>".Length;
        if (_attributed is null && _span.Length - _used >= most)
        {
            // As nearly always: all of it has room and nothing needs an escape.
            Span<byte> output = _span.Slice(_used, most);
            startTag.CopyTo(output);
            Span<byte> text = output[startTag.Length..];
            if (XmlChars.CopyPlain(value, text) == value.Length)
            {
                "</property>"u8.CopyTo(text[value.Length..]);
                _used += most;
                return;
            }
        }

        StartTag(startTag);
        Text(startTag, value);
        EndProperty();
    }

    /// <summary>Writes a boolean.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    /// <param name="titleCase">Whether as <c>True</c> and <c>False</c>, as .NET prints them, or as XSD's <c>true</c> and <c>false</c>.</param>
    public void Boolean(scoped ReadOnlySpan<byte> startTag, bool? value, bool titleCase)
    {
        if (value is not { } boolean)
            return;
        StartTag(startTag);
        BooleanText(boolean, titleCase);
        EndProperty();
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    public void Property(scoped ReadOnlySpan<byte> startTag, int? value) => Formatted(startTag, value);

    /// <inheritdoc cref="Property(ReadOnlySpan{byte}, int?)"/>
    public void Property(scoped ReadOnlySpan<byte> startTag, long? value) => Formatted(startTag, value);

    /// <summary>Writes a decimal number.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    public void Property(scoped ReadOnlySpan<byte> startTag, decimal? value) => Formatted(startTag, value);

    /// <summary>Writes a number; the infinities are <c>INF</c> and <c>-INF</c> as in XSD.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    public void Property(scoped ReadOnlySpan<byte> startTag, double? value)
    {
        if (value is not { } number)
            return;
        StartTag(startTag);
        DoubleText(number);
        EndProperty();
    }

    /// <summary>Writes a GUID in its form with hyphens.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    public void Property(scoped ReadOnlySpan<byte> startTag, Guid? value) => Formatted(startTag, value);

    /// <summary>Writes a date, <c>2016-09-26</c>.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    public void Property(scoped ReadOnlySpan<byte> startTag, DateOnly? value) => Formatted(startTag, value, "O");

    /// <summary>Writes a duration (XSD, ISO 8601).</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    public void Property(scoped ReadOnlySpan<byte> startTag, TimeSpan? value)
    {
        if (value is not { } duration)
            return;
        StartTag(startTag);
        DurationText(duration);
        EndProperty();
    }

    /// <summary>Writes a URI as it was given.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    /// <exception cref="ArgumentException">XML cannot carry the value.</exception>
    public void Property(scoped ReadOnlySpan<byte> startTag, Uri? value) => Property(startTag, value?.OriginalString);

    /// <summary>Writes bytes in base64 (RFC 4648, section 4).</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    public void Property(scoped ReadOnlySpan<byte> startTag, EquatableBytes? value)
    {
        if (value is not { } bytes)
            return;
        StartTag(startTag);
        BytesText(bytes.Span);
        EndProperty();
    }

    /// <summary>Writes a point in time.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The value; null writes nothing.</param>
    /// <param name="form">ISO 8601 with seven digits of a second and the offset, or <c>/Date(ms)/</c>.</param>
    public void DateTime(scoped ReadOnlySpan<byte> startTag, DateTimeOffset? value, DateForm form)
    {
        if (value is not { } time)
            return;
        StartTag(startTag);
        TimeText(time, form);
        EndProperty();
    }

    private void EndProperty() => Raw("</property>"u8);

    private void Formatted<T>(scoped ReadOnlySpan<byte> startTag, T? value, string? format = null)
        where T : struct, IUtf8SpanFormattable
    {
        if (value is not { } scalar)
            return;
        StartTag(startTag);
        ScalarText(scalar, format);
        EndProperty();
    }

    private void ScalarText<T>(T value, string? format = null)
        where T : IUtf8SpanFormattable
    {
        if (_span.Length - _used < LongestScalar)
            Reserve(LongestScalar);
        if (!value.TryFormat(_span[_used..], out int written, format, CultureInfo.InvariantCulture))
            throw new InvalidOperationException($"A {typeof(T).Name} takes more than {LongestScalar} bytes.");
        _used += written;
    }

    private void BooleanText(bool value, bool titleCase)
    {
        if (titleCase)
            Raw(value ? "True"u8 : "False"u8);
        else
            Raw(value ? "true"u8 : "false"u8);
    }

    private void DoubleText(double value)
    {
        if (double.IsInfinity(value))
            Raw(value > 0 ? "INF"u8 : "-INF"u8);
        else
            ScalarText(value);
    }

    private void TimeText(DateTimeOffset value, DateForm form)
    {
        if (form == DateForm.Iso8601)
        {
            ScalarText(value, "O");
            return;
        }

        Raw("/Date("u8);
        ScalarText(value.ToUnixTimeMilliseconds());
        Raw(")/"u8);
    }

    private void DurationText(TimeSpan value)
    {
        if (_span.Length - _used < Iso8601.MaxDurationLength)
            Reserve(Iso8601.MaxDurationLength);
        _used += Iso8601.Format(value, _span[_used..]);
    }

    private void BytesText(ReadOnlySpan<byte> bytes)
    {
        const int Whole = 3 * 1024; // whole groups of three, so that only the last piece is padded
        while (!bytes.IsEmpty)
        {
            ReadOnlySpan<byte> piece = bytes[..Math.Min(Whole, bytes.Length)];
            int most = Base64.GetMaxEncodedToUtf8Length(piece.Length);
            if (_span.Length - _used < most)
                Reserve(most);
            Base64.EncodeToUtf8(piece, _span[_used..], out _, out int written);
            _used += written;
            bytes = bytes[piece.Length..];
        }
    }
}
