using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace Relwright.Generated;

/// <summary>The text of a child and what it says.</summary>
public ref partial struct XmlCursor
{
    /// <summary>Reads a text: references resolved, CDATA sections opened; an empty element is an empty text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadString()
    {
        bool isAscii = TryReadPlain(out ReadOnlySpan<byte> text);
        if (!isAscii)
        {
            text = ReadRichText();
            isAscii = _scanner.TextIsAscii;
        }

        if (text.IsEmpty)
            return "";
        return isAscii ? JsonScan.Widen(text) : Encoding.UTF8.GetString(text);
    }

    /// <summary>Reads a text that is likely to be a certain one.</summary>
    /// <param name="expected">The instance that is returned when the text equals it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadString(string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ReadOnlySpan<byte> text = ReadText();
        return JsonScan.AreEqualPlain(text, expected) ? expected : Encoding.UTF8.GetString(text);
    }

    /// <summary>Reads a text as UTF-8; good until the next call.</summary>
    /// <exception cref="WireFormatException">The element holds elements.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<byte> ReadText() => TryReadPlain(out ReadOnlySpan<byte> text) ? text : ReadRichText();

    /// <summary>Reads <c>true</c>, <c>false</c> in any casing, <c>1</c> or <c>0</c>; null for an empty element.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public bool? ReadBoolean() => ReadText().Trim(Space) is { IsEmpty: false } text ? Boolean(text) : null;

    /// <summary>Reads a whole number of 32 bits; null for an empty element.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public int? ReadInt32() => ReadText().Trim(Space) is { IsEmpty: false } text ? Int32(text) : null;

    /// <summary>Reads a whole number of 64 bits; null for an empty element.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public long? ReadInt64() => ReadText().Trim(Space) is { IsEmpty: false } text ? Int64(text) : null;

    /// <summary>Reads a number, <c>INF</c>, <c>-INF</c> or <c>NaN</c> (XSD double); null for an empty element.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public double? ReadDouble() => ReadText().Trim(Space) is { IsEmpty: false } text ? Double(text) : null;

    /// <summary>Reads a decimal number; null for an empty element.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public decimal? ReadDecimal() => ReadText().Trim(Space) is { IsEmpty: false } text ? Decimal(text) : null;

    /// <summary>Reads a point in time: ISO 8601, or <c>/Date(ms)/</c> with or without backslashes; without an offset it is UTC. Null for an empty element.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTimeOffset? ReadDateTime() => ReadText().Trim(Space) is { IsEmpty: false } text ? Timestamp(text) : null;

    /// <summary>Reads a date, <c>2016-09-26</c>; null for an empty element.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public DateOnly? ReadDate() => ReadText().Trim(Space) is { IsEmpty: false } text ? Date(text) : null;

    /// <summary>Reads a duration (XSD, ISO 8601), of which a year counts 365 days and a month 30; null for an empty element.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public TimeSpan? ReadDuration() => ReadText().Trim(Space) is { IsEmpty: false } text ? Duration(text) : null;

    /// <summary>Reads a GUID in its form with hyphens; null for an empty element.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public Guid? ReadGuid() => ReadText().Trim(Space) is { IsEmpty: false } text ? Identifier(text) : null;

    /// <summary>Reads an absolute or relative URI; an empty element is the empty reference (RFC 3986, section 4.4), as an empty text is in JSON.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public Uri? ReadUri() => Reference(ReadText().Trim(Space));

    /// <summary>Reads bytes in base64 (RFC 4648, section 4); an empty element is no bytes.</summary>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public EquatableBytes? ReadBytes() => Bytes(ReadText());

    /// <summary>Reads a value of an open enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    public TEnum ReadEnum<TEnum>()
        where TEnum : struct, IOpenEnum<TEnum> => TEnum.FromUtf8(ReadText());

    private static ReadOnlySpan<byte> Space => " \t\r\n"u8;

    /// <summary>Reads the text of a property whose start tag was taken as a whole, if it is ASCII and says itself; stays otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadPlain(out ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> xml = _scanner.Xml;
        int start = _scanner.At;
        int end = XmlBytes.EndOfText(xml, start);
        text = xml[start..end];
        bool isBare = !_isOpen && _kind == XmlMemberKind.Property && _nameLength == "property".Length;
        if (!isBare || !XmlBytes.Stands(xml, end, "</property>"u8))
            return false;
        _scanner.At = end + "</property>".Length;
        return true;
    }

    private ReadOnlySpan<byte> ReadRichText()
    {
        if (_isOpen)
        {
            _isOpen = false;
            return ReadOpenText();
        }

        ReadOnlySpan<byte> text = _scanner.ReadText();
        RejectChild();
        _scanner.ReadEndTag(_scanner.Xml.Slice(_scanner.TagStart + 1, _nameLength));
        return text;
    }

    private ReadOnlySpan<byte> ReadOpenText()
    {
        if (_scanner.IsEmpty)
        {
            _scanner.CloseEmpty();
            return default;
        }

        ReadOnlySpan<byte> text = _scanner.ReadText();
        RejectChild();
        _scanner.ReadEndTag();
        return text;
    }

    private readonly void RejectChild()
    {
        if (_scanner.Peek(_scanner.At + 1) != '/')
            throw _scanner.Error(_scanner.At, "Expected text, found an element");
    }

    private readonly bool Boolean(ReadOnlySpan<byte> text) => LexicalForms.TryBoolean(text, out bool value) ? value : throw Unexpected("a boolean");

    private readonly int Int32(ReadOnlySpan<byte> text) => LexicalForms.TryInt32(text, out int value) ? value : throw Unexpected("a whole number of 32 bits");

    private readonly long Int64(ReadOnlySpan<byte> text) => LexicalForms.TryInt64(text, out long value) ? value : throw Unexpected("a whole number of 64 bits");

    private readonly decimal Decimal(ReadOnlySpan<byte> text) => LexicalForms.TryDecimal(text, out decimal value) ? value : throw Unexpected("a decimal number");

    private readonly double Double(ReadOnlySpan<byte> text) => LexicalForms.TryDouble(text, out double value) ? value : throw Unexpected("a number");

    private readonly DateTimeOffset Timestamp(ReadOnlySpan<byte> text) => LexicalForms.TryDateTime(text, out DateTimeOffset value) ? value : throw Unexpected("a point in time");

    private readonly DateOnly Date(ReadOnlySpan<byte> text) =>
        Iso8601.TryParse(text, out DateOnly value) ? value : throw Unexpected("a date");

    private readonly TimeSpan Duration(ReadOnlySpan<byte> text) =>
        Iso8601.TryParse(text, out TimeSpan value) ? value : throw Unexpected("a duration");

    private readonly Guid Identifier(ReadOnlySpan<byte> text) => LexicalForms.TryGuid(text, out Guid value) ? value : throw Unexpected("a GUID");

    private readonly Uri Reference(ReadOnlySpan<byte> text) =>
        Uri.TryCreate(Encoding.UTF8.GetString(text), UriKind.RelativeOrAbsolute, out Uri? value) ? value : throw Unexpected("a URI");

    private readonly EquatableBytes Bytes(ReadOnlySpan<byte> text)
    {
        byte[] bytes = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (System.Buffers.Text.Base64.DecodeFromUtf8(text, bytes, out _, out int written) != System.Buffers.OperationStatus.Done)
            throw Unexpected("base64");
        return written == bytes.Length ? bytes : bytes[..written];
    }

    // The text is not repeated: it may be a secret.
    private readonly WireFormatException Unexpected(string expected) => _scanner.Error(_scanner.TagStart, $"Expected {expected} in this element");
}
