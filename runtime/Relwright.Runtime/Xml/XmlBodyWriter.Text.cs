using System;
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Relwright.Generated;

/// <summary>Text and attribute values: escaped, narrowed to UTF-8, and refused where XML 1.0 has no way to say them.</summary>
public ref partial struct XmlBodyWriter
{
    // Values are narrowed in pieces, so that a long one does not ask for a buffer of three times its length.
    private const int Piece = 4096;

    private void Text(scoped ReadOnlySpan<byte> startTag, string text)
    {
        if (!TryCopy(text))
            Escaped(text, isAttribute: false, startTag);
    }

    private void Attribute(scoped ReadOnlySpan<byte> start, string value)
    {
        Raw(start);
        if (!TryCopy(value))
            Escaped(value, isAttribute: true, start);
        Raw("\""u8);
    }

    /// <summary>Writes a text that needs no escape and is not long; nothing is written otherwise.</summary>
    private bool TryCopy(string text)
    {
        if (_span.Length - _used < text.Length)
        {
            if (text.Length > Piece)
                return false;
            Reserve(text.Length);
        }

        bool isPlain = XmlChars.CopyPlain(text, _span[_used..]) == text.Length;
        if (isPlain)
            _used += text.Length;
        return isPlain;
    }

    private void Escaped(string value, bool isAttribute, scoped ReadOnlySpan<byte> member)
    {
        int at = 0;
        while (true)
        {
            at += CopyPlain(value.AsSpan(at));
            if (at == value.Length)
                return;
            char c = value[at];
            if (c >= 0x80)
            {
                int end = at;
                while (end < value.Length && value[end] >= 0x80)
                    end++;
                Encode(value, at, end, member);
                at = end;
                continue;
            }

            Raw(c switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => isAttribute ? "&quot;"u8 : "\""u8,
                '\r' => "&#xD;"u8,
                '\n' => isAttribute ? "&#xA;"u8 : "\n"u8,
                '\t' => isAttribute ? "&#x9;"u8 : "\t"u8,
                _ => throw Forbidden(c, at, member),
            });
            at++;
        }
    }

    /// <summary>Writes what needs no escape at the beginning of a text.</summary>
    /// <returns>How many characters that were.</returns>
    private int CopyPlain(scoped ReadOnlySpan<char> text)
    {
        int copied = 0;
        while (copied < text.Length)
        {
            ReadOnlySpan<char> piece = text.Slice(copied, Math.Min(text.Length - copied, Piece));
            if (_span.Length - _used < piece.Length)
                Reserve(piece.Length);
            int plain = XmlChars.CopyPlain(piece, _span[_used..]);
            _used += plain;
            copied += plain;
            if (plain < piece.Length)
                break;
        }

        return copied;
    }

    /// <summary>Writes characters of which none is ASCII.</summary>
    private void Encode(string value, int from, int end, scoped ReadOnlySpan<byte> member)
    {
        while (from < end)
        {
            int length = Math.Min(end - from, Piece);
            if (from + length < end && char.IsHighSurrogate(value[from + length - 1]))
                length++;
            ReadOnlySpan<char> piece = value.AsSpan(from, length);
            int most = length * 3;
            if (_span.Length - _used < most)
                Reserve(most);
            OperationStatus status = Utf8.FromUtf16(piece, _span[_used..], out int read, out int written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
                throw Forbidden(piece[read], from + read, member);
            if (piece.IndexOfAny('\uFFFE', '\uFFFF') is >= 0 and int at)
                throw Forbidden(piece[at], from + at, member);
            _used += written;
            from += length;
        }
    }

    private static ArgumentException Forbidden(char found, int index, scoped ReadOnlySpan<byte> member)
    {
        string kind = char.IsSurrogate(found) ? "half a surrogate pair" : $"U+{(int)found:X4}";
        return new ArgumentException($"The value of '{NameIn(Encoding.UTF8.GetString(member))}' has {kind} at index {index}, which XML 1.0 cannot carry.");
    }

    /// <summary>The name of the member that a literal start tag or attribute begins: what a caller knows it by.</summary>
    private static string NameIn(string literal)
    {
        int name = literal.IndexOf("name=\"", StringComparison.Ordinal);
        if (name >= 0)
            literal = literal[(name + 6)..];
        int end = literal.IndexOfAny(['"', '=', '>']);
        return (end < 0 ? literal : literal[..end]).Trim(' ', '<');
    }
}
