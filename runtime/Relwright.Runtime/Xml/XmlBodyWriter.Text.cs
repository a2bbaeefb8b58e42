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

    private const string Controls = "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> s_specialInText = SearchValues.Create(Controls + "&<>\r");
    private static readonly SearchValues<char> s_specialInAttribute = SearchValues.Create(Controls + "&<>\"\r\n\t");

    private void Text(scoped ReadOnlySpan<byte> startTag, string text) => Escaped(text, s_specialInText, startTag);

    private void Attribute(scoped ReadOnlySpan<byte> start, string value)
    {
        Raw(start);
        Escaped(value, s_specialInAttribute, start);
        Raw("\""u8);
    }

    private void Escaped(string value, SearchValues<char> special, scoped ReadOnlySpan<byte> member)
    {
        ReadOnlySpan<char> rest = value;
        while (true)
        {
            int plain = rest.IndexOfAny(special);
            Narrow(plain < 0 ? rest : rest[..plain], value, value.Length - rest.Length, member);
            if (plain < 0)
                return;
            ReadOnlySpan<byte> escape = rest[plain] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\r' => "&#xD;"u8,
                '\n' => "&#xA;"u8,
                '\t' => "&#x9;"u8,
                _ => throw Forbidden(rest[plain], value.Length - rest.Length + plain, member),
            };
            Raw(escape);
            rest = rest[(plain + 1)..];
        }
    }

    private void Narrow(scoped ReadOnlySpan<char> text, string value, int from, scoped ReadOnlySpan<byte> member)
    {
        while (!text.IsEmpty)
        {
            int length = Math.Min(text.Length, Piece);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
                length++;
            ReadOnlySpan<char> piece = text[..length];
            int most = length * 3;
            if (_span.Length - _used < most)
                Reserve(most);
            OperationStatus status = Utf8.FromUtf16(piece, _span[_used..], out int read, out int written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
                throw Forbidden(piece[read], from + read, member);
            // Only what is not ASCII can be one of the two noncharacters that XML forbids.
            if (written != length && piece.IndexOfAny('\uFFFE', '\uFFFF') is >= 0 and int at)
                throw Forbidden(value[from + at], from + at, member);
            _used += written;
            from += length;
            text = text[length..];
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
