using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>Character data: references, CDATA sections, line ends, and the normalisation of attribute values.</summary>
internal ref partial struct XmlScanner
{
    /// <summary>
    /// Reads the text up to the next start or end tag: references resolved, CDATA sections opened, comments and processing
    /// instructions dropped, line ends made one (XML 1.0, section 2.11). Good until the next text is read.
    /// </summary>
    internal ReadOnlySpan<byte> ReadText()
    {
        int start = At;
        int end = XmlBytes.EndOfText(Xml, start);
        TextIsAscii = IsTag(end);
        if (!TextIsAscii)
            return ReadRichText();
        At = end;
        return Xml[start..end];
    }

    /// <summary>Whether a start or end tag begins here, unless the document is malformed anyway.</summary>
    private readonly bool IsTag(int at) => Peek(at) == '<' && Peek(at + 1) is not ((byte)'!' or (byte)'?');

    /// <summary>Text with line ends or characters beyond ASCII still is what it says; only what is written otherwise has to be put together.</summary>
    private ReadOnlySpan<byte> ReadRichText()
    {
        int start = At;
        int length = Rest.IndexOfAny("<&>\r"u8);
        if (length < 0 || !IsTag(start + length))
            return ReadMixedText();
        RejectForbidden(start, start + length);
        At = start + length;
        return Xml.Slice(start, length);
    }

    private ReadOnlySpan<byte> ReadMixedText()
    {
        _text.Clear();
        int runStart = At;
        while (true)
        {
            int length = Rest.IndexOfAny("<&>\r"u8);
            if (length < 0)
            {
                if (_openCount > 0)
                    throw Error(Xml.Length, "The document ends within an element");
                length = Xml.Length - At;
            }

            RejectForbidden(At, At + length);
            _text.Append(Xml.Slice(At, length));
            At += length;
            switch (Peek())
            {
                case (byte)'>':
                    if (At - runStart >= 2 && Xml[At - 1] == ']' && Xml[At - 2] == ']')
                        throw Error(At - 2, "']]>' must not stand in text");
                    _text.Append(">"u8);
                    At++;
                    break;
                case (byte)'\r':
                    _text.Append("\n"u8);
                    At += Peek(At + 1) == '\n' ? 2 : 1;
                    break;
                case (byte)'&':
                    ReadReference();
                    break;
                case (byte)'<' when Peek(At + 1) == '!' && Peek(At + 2) == '[':
                    ReadCData();
                    runStart = At;
                    break;
                case (byte)'<' when Peek(At + 1) == '!' && Peek(At + 2) == '-':
                    SkipComment();
                    runStart = At;
                    break;
                case (byte)'<' when Peek(At + 1) == '?':
                    SkipInstruction();
                    runStart = At;
                    break;
                default:
                    return _text.Span;
            }
        }
    }

    private void ReadCData()
    {
        int start = At;
        if (!Rest.StartsWith("<![CDATA["u8))
            throw Error(At, "Expected '<![CDATA['");
        At += 9;
        int length = Rest.IndexOf("]]>"u8);
        if (length < 0)
            throw Error(start, "The document ends within a CDATA section");
        RejectForbidden(At, At + length);
        AppendLines(Xml.Slice(At, length));
        At += length + 3;
    }

    private void AppendLines(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            int end = text.IndexOf((byte)'\r');
            if (end < 0)
            {
                _text.Append(text);
                return;
            }

            _text.Append(text[..end]);
            _text.Append("\n"u8);
            text = text[(end + 1)..];
            if (text.StartsWith("\n"u8))
                text = text[1..];
        }
    }

    /// <summary>Normalises an attribute value as XML 1.0 demands in section 3.3.3.</summary>
    private ReadOnlySpan<byte> NormaliseAttribute(int value, int length)
    {
        _text.Clear();
        int behind = At;
        int end = value + length;
        At = value;
        while (true)
        {
            ReadOnlySpan<byte> rest = Xml[At..end];
            int plain = rest.IndexOfAny("&\t\n\r"u8);
            if (plain < 0)
            {
                _text.Append(rest);
                break;
            }

            _text.Append(rest[..plain]);
            At += plain;
            if (Xml[At] == '&')
            {
                ReadReference();
                continue;
            }

            _text.Append(" "u8);
            At += Xml[At] == '\r' && Peek(At + 1) == '\n' ? 2 : 1;
        }

        At = behind;
        return _text.Span;
    }

    /// <summary>Reads a reference. None that is sound holds a quote or '&lt;', so that none reaches over the end of an attribute value.</summary>
    private void ReadReference()
    {
        int start = At;
        // The longest that means anything: &#x10FFFF; with any number of leading zeros is cut at a length nobody writes.
        ReadOnlySpan<byte> rest = Xml[(start + 1)..Math.Min(Xml.Length, start + 64)];
        int length = rest.IndexOf((byte)';');
        if (length < 0)
            throw Error(start, "A '&' begins no reference that ends in ';'");
        ReadOnlySpan<byte> name = rest[..length];
        At = start + length + 2;
        if (name.StartsWith("#"u8))
        {
            Span<byte> utf8 = stackalloc byte[4];
            int written = ReadCharacter(name[1..], start).EncodeToUtf8(utf8);
            _text.Append(utf8[..written]);
            return;
        }

        _text.Append(Entity(name, start));
    }

    private readonly ReadOnlySpan<byte> Entity(ReadOnlySpan<byte> name, int start)
    {
        if (name.SequenceEqual("amp"u8))
            return "&"u8;
        if (name.SequenceEqual("lt"u8))
            return "<"u8;
        if (name.SequenceEqual("gt"u8))
            return ">"u8;
        if (name.SequenceEqual("quot"u8))
            return "\""u8;
        if (name.SequenceEqual("apos"u8))
            return "'"u8;
        throw Error(start, "Only the entities amp, lt, gt, quot and apos are known");
    }

    private readonly Rune ReadCharacter(ReadOnlySpan<byte> digits, int start)
    {
        bool isHex = digits.StartsWith("x"u8);
        if (isHex)
            digits = digits[1..];
        int value = digits.IsEmpty ? -1 : 0;
        foreach (byte b in digits)
        {
            int digit = char.IsAsciiDigit((char)b) ? b - '0' : isHex && char.IsAsciiHexDigit((char)b) ? (b | 0x20) - 'a' + 10 : -1;
            if (digit < 0 || value < 0 || value > 0x10FFFF)
            {
                value = -1;
                break;
            }

            value = (value * (isHex ? 16 : 10)) + digit;
        }

        bool isAllowed = value is '\t' or '\n' or '\r' or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);
        return isAllowed ? new Rune(value) : throw Error(start, "A character reference names no character that XML 1.0 allows");
    }
}
