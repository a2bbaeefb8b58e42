using System;

namespace Relwright.Generated;

/// <summary>Single values where the writer stands: as the text of an element, in an attribute, or as a text node.</summary>
public ref partial struct XmlBodyWriter
{
    internal void ValueText(string value)
    {
        BeginValue();
        // An empty text among elements is none, but for a section that says so.
        if (_tag.Target is XmlPlaceKind.Cdata || (_tag.Target is XmlPlaceKind.Text && value.Length == 0))
            Cdata(value);
        else if (!TryCopy(value))
            Escaped(value, _tag.Target is XmlPlaceKind.Attribute, Name);
    }

    internal void ValueText(bool value)
    {
        BeginValue();
        BooleanText(value, titleCase: false);
    }

    internal void ValueText(double value)
    {
        BeginValue();
        DoubleText(value);
    }

    internal void ValueText(float value)
    {
        BeginValue();
        if (float.IsInfinity(value))
            Raw(value > 0 ? "INF"u8 : "-INF"u8);
        else
            ScalarText(value);
    }

    internal void ValueText(DateTimeOffset value)
    {
        BeginValue();
        if (_span.Length - _used < Iso8601.MaxDateTimeLength)
            Reserve(Iso8601.MaxDateTimeLength);
        _used += Iso8601.Format(value, _span[_used..]);
    }

    internal void ValueText(TimeSpan value)
    {
        BeginValue();
        DurationText(value);
    }

    internal void ValueText(ClockTime value)
    {
        BeginValue();
        if (_span.Length - _used < Relwright.TimeText.MaxLength)
            Reserve(Relwright.TimeText.MaxLength);
        _used += Relwright.TimeText.Format(value, _span[_used..]);
    }

    internal void ValueText(EquatableBytes value)
    {
        BeginValue();
        BytesText(value.Span);
    }

    /// <summary>Writes a number, date or the like.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    internal void ValueFormatted<T>(T value, string? format = null)
        where T : IUtf8SpanFormattable
    {
        BeginValue();
        ScalarText(value, format);
    }

    private readonly ReadOnlySpan<byte> Name => _tag.Name is { } name ? name.Local : default;

    private void BeginValue()
    {
        if (_tag.Target is not XmlPlaceKind.Attribute)
            CloseStartTag();
    }

    /// <summary>Writes a text that needs no escape in a CDATA section: what ends one stands in two, and a carriage return between two.</summary>
    private void Cdata(string value)
    {
        Raw("<![CDATA["u8);
        int at = 0;
        while (at < value.Length)
        {
            at += CopyPlain(value.AsSpan(at));
            if (at == value.Length)
                break;
            char c = value[at];
            if (c >= 0x80)
            {
                int end = at;
                while (end < value.Length && value[end] >= 0x80)
                    end++;
                Encode(value, at, end, Name);
                at = end;
                continue;
            }

            bool ends = c == '>' && at >= 2 && value[at - 1] == ']' && value[at - 2] == ']';
            if (ends)
                Raw("]]><![CDATA[>"u8);
            else if (c == '\r')
                Raw("]]>&#xD;<![CDATA["u8);
            else if (c is '&' or '<' or '>' or '"' or '\n' or '\t')
                Raw([(byte)c]);
            else
                throw Forbidden(c, at, Name);
            at++;
        }

        Raw("]]>"u8);
    }
}
