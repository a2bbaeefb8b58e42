using System;
using System.Buffers;
using System.Text;

namespace Relwright.Generated;

/// <summary>Escapes in texts of JSON (RFC 8259, section 7).</summary>
internal static class JsonText
{
    /// <summary>How long the escape is that begins with the backslash at the start; 0 where it is none.</summary>
    public static int EscapeLength(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 2)
            return 0;
        return utf8[1] switch
        {
            (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' => 2,
            (byte)'u' when Hex(utf8) >= 0 => 6,
            _ => 0,
        };
    }

    /// <summary>Replaces the escapes of a text whose escapes are known to be well-formed.</summary>
    /// <param name="utf8">The text between the quotes.</param>
    /// <param name="destination">At least as long as <paramref name="utf8"/>.</param>
    /// <returns>The bytes written; -1 where an escape is half of a surrogate pair, which UTF-8 cannot hold.</returns>
    public static int Unescape(ReadOnlySpan<byte> utf8, Span<byte> destination)
    {
        int written = 0;
        while (!utf8.IsEmpty)
        {
            int plain = utf8.IndexOf((byte)'\\');
            if (plain < 0)
                plain = utf8.Length;
            utf8[..plain].CopyTo(destination[written..]);
            written += plain;
            utf8 = utf8[plain..];
            if (utf8.IsEmpty)
                break;

            if (utf8[1] != (byte)'u')
            {
                destination[written++] = utf8[1] switch
                {
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    byte itself => itself,
                };
                utf8 = utf8[2..];
                continue;
            }

            int unit = Hex(utf8);
            utf8 = utf8[6..];
            if (!Rune.TryCreate((char)unit, out Rune rune))
            {
                int low = utf8.Length >= 6 && utf8[0] == (byte)'\\' && utf8[1] == (byte)'u' ? Hex(utf8) : -1;
                if (low < 0 || !Rune.TryCreate((char)unit, (char)low, out rune))
                    return -1;
                utf8 = utf8[6..];
            }

            written += rune.EncodeToUtf8(destination[written..]);
        }

        return written;
    }

    /// <summary>A name with quotes and colon, as <see cref="JsonBodyWriter"/> writes it.</summary>
    public static byte[] NameLiteral(string name)
    {
        // Nearly all names; the writer is for those that hold something to escape.
        var literal = new byte[name.Length + 3];
        int plain = 0;
        for (; plain < name.Length && name[plain] is >= ' ' and < (char)0x7F and not ('"' or '\\'); plain++)
            literal[plain + 1] = (byte)name[plain];
        if (plain == name.Length)
        {
            literal[0] = literal[^2] = (byte)'"';
            literal[^1] = (byte)':';
            return literal;
        }

        return EscapedNameLiteral(name);
    }

    private static byte[] EscapedNameLiteral(string name)
    {
        var buffer = new ArrayBufferWriter<byte>(name.Length + 16);
        var json = new JsonBodyWriter(buffer);
        json.Name(name);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A text with quotes, as <see cref="JsonBodyWriter"/> writes it.</summary>
    public static byte[] Quoted(string text) => NameLiteral(text)[..^1];

    /// <summary>A text in UTF-8. For plain ones no encoder is loaded, which a first call would wait for.</summary>
    public static byte[] Utf8(string text)
    {
        var utf8 = new byte[text.Length];
        for (int i = 0; i < utf8.Length; i++)
        {
            if (text[i] > 0x7F)
                return Encoding.UTF8.GetBytes(text);
            utf8[i] = (byte)text[i];
        }

        return utf8;
    }

    /// <summary>The UTF-16 unit of <c>\uXXXX</c>; -1 where these are not four hexadecimal digits.</summary>
    private static int Hex(ReadOnlySpan<byte> escape)
    {
        if (escape.Length < 6)
            return -1;
        int unit = 0;
        for (int i = 2; i < 6; i++)
        {
            int digit = escape[i] switch
            {
                >= (byte)'0' and <= (byte)'9' => escape[i] - '0',
                >= (byte)'a' and <= (byte)'f' => escape[i] - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => escape[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return -1;
            unit = (unit << 4) | digit;
        }

        return unit;
    }
}
