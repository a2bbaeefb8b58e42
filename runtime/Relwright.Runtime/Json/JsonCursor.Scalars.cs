using System;
using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

public ref partial struct JsonCursor
{
    /// <summary>Reads true or false.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public bool? ReadBoolean()
    {
        switch (Next)
        {
            case 't':
                Literal("true"u8);
                return true;
            case 'f':
                Literal("false"u8);
                return false;
            default:
                if (!TryReadNull())
                    Fail("Expected a boolean");
                return null;
        }
    }

    /// <summary>Reads a whole number of 32 bits.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public int? ReadInt32()
    {
        if (TryReadNull())
            return null;
        int start = _position;
        ReadOnlySpan<byte> number = TakeNumber("a number");
        if (!Utf8Parser.TryParse(number, out int value, out int used) || used != number.Length)
            FailAt(start, "Expected a whole number of 32 bits");
        return value;
    }

    /// <summary>Reads a whole number of 64 bits.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public long? ReadInt64()
    {
        if (TryReadNull())
            return null;
        int start = _position;
        ReadOnlySpan<byte> number = TakeNumber("a number");
        if (!Utf8Parser.TryParse(number, out long value, out int used) || used != number.Length)
            FailAt(start, "Expected a whole number of 64 bits");
        return value;
    }

    /// <summary>Reads a floating-point number (IEEE 754, 64 bits), rounded to the nearest.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or a number beyond the range.</exception>
    public double? ReadDouble()
    {
        if (TryReadNull())
            return null;
        int start = _position;
        ReadOnlySpan<byte> number = TakeNumber("a number");
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            FailAt(start, "Expected a number in the range of a double");
        return value;
    }

    /// <summary>Reads a decimal number; trailing zeros are kept.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or a number beyond the range.</exception>
    public decimal? ReadDecimal()
    {
        if (TryReadNull())
            return null;
        int start = _position;
        ReadOnlySpan<byte> number = TakeNumber("a number");
        if (!decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
            FailAt(start, "Expected a number in the range of a decimal");
        return value;
    }

    /// <summary>Reads a point in time in any form that <see cref="DateForm"/> names; without an offset it is UTC.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTimeOffset? ReadDateTime()
    {
        if ((uint)_position < (uint)_json.Length && DateLiteral.TryRead(_json[_position..], out DateTimeOffset written, out int length))
        {
            _position += length;
            return written;
        }

        if (TryReadNull())
            return null;
        int start = _position;
        ReadOnlySpan<byte> raw = TakeText(out bool escaped, out _);
        // "\/Date(…)\/" is parsed as it stands, so that no form of it allocates anything.
        if (DateLiteral.TryParse(raw, out DateTimeOffset value))
            return value;
        if (escaped)
        {
            var buffer = new byte[raw.Length];
            raw = buffer.AsSpan(0, Unescape(raw, buffer, start));
        }

        if (!DateLiteral.TryParse(raw, out value) && !Iso8601.TryParse(raw, out value))
            FailAt(start, "Expected a date and time");
        return value;
    }

    /// <summary>Reads a date, <c>2015-03-05</c>.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public DateOnly? ReadDate()
    {
        int start = _position;
        if (!ReadText(out ReadOnlySpan<byte> text))
            return null;
        if (!Iso8601.TryParse(text, out DateOnly value))
            FailAt(start, "Expected a date");
        return value;
    }

    /// <summary>Reads a duration (ISO 8601), <c>PT1H30M</c>; a year and twelve months count 365 days, a month 30.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public TimeSpan? ReadDuration()
    {
        int start = _position;
        if (!ReadText(out ReadOnlySpan<byte> text))
            return null;
        if (!Iso8601.TryParse(text, out TimeSpan value))
            FailAt(start, "Expected a duration");
        return value;
    }

    /// <summary>Reads a UUID with hyphens (RFC 9562, section 4).</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public Guid? ReadGuid()
    {
        int start = _position;
        if (!ReadText(out ReadOnlySpan<byte> text))
            return null;
        if (!Utf8Parser.TryParse(text, out Guid value, out int used) || used != text.Length)
            FailAt(start, "Expected a UUID");
        return value;
    }

    /// <summary>Reads an absolute or relative URI reference.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public Uri? ReadUri()
    {
        int start = _position;
        string? text = ReadString();
        if (text is null)
            return null;
        if (!Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value))
            FailAt(start, "Expected a URI");
        return value;
    }

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public EquatableBytes? ReadBytes()
    {
        int start = _position;
        if (!ReadText(out ReadOnlySpan<byte> text))
            return null;
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out int written) != OperationStatus.Done)
            FailAt(start, "Expected bytes in base64");
        return new EquatableBytes(bytes.AsMemory(0, written));
    }

    /// <summary>Takes a number by the grammar of RFC 8259, section 6.</summary>
    private ReadOnlySpan<byte> TakeNumber(string expected)
    {
        ReadOnlySpan<byte> json = _json;
        int start = _position;
        int at = start;
        if (Next == '-')
            at++;
        int digits = at;
        at = AfterDigits(at);
        if (at == digits)
            Fail("Expected " + expected);
        if (json[digits] == '0')
            at = digits + 1;

        if (at < json.Length && json[at] == '.')
        {
            digits = ++at;
            at = AfterDigits(at);
            if (at == digits)
                FailAt(at, "Expected a digit");
        }

        if (at < json.Length && json[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < json.Length && json[at] is (byte)'+' or (byte)'-')
                at++;
            digits = at;
            at = AfterDigits(at);
            if (at == digits)
                FailAt(at, "Expected a digit");
        }

        _position = at;
        return json[start..at];
    }

    private readonly int AfterDigits(int at)
    {
        while ((uint)at < (uint)_json.Length && char.IsAsciiDigit((char)_json[at]))
            at++;
        return at;
    }
}
