using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;

namespace Relwright.Generated;

// Texts that are not plain ASCII, and octets.
public ref partial struct JsonBodyWriter
{
    /// <summary>A long text goes in pieces, so that the buffer never has to hold it at its worst.</summary>
    private const int Piece = 1024;

    /// <summary>Writes a text between quotes that does not fit into the buffer, has more than ASCII, or has to be escaped.</summary>
    private void Text(ReadOnlySpan<char> text)
    {
        Byte((byte)'"');
        while (!text.IsEmpty)
        {
            ReadOnlySpan<char> piece = text[..Math.Min(text.Length, Piece)];
            if (piece.Length < text.Length && char.IsHighSurrogate(piece[^1]))
                piece = piece[..^1];
            Span<byte> free = Reserve(3 * piece.Length);
            if (Utf8.FromUtf16(piece, free, out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
                throw new ArgumentException("The text holds half of a surrogate pair, which UTF-8 cannot express.");
            if (JsonScan.IndexOfSpecial(free[..written], out _) < 0)
                _used += written;
            else
                Escaped(piece);
            text = text[piece.Length..];
        }

        Byte((byte)'"');
    }

    private void Escaped(ReadOnlySpan<char> piece)
    {
        while (!piece.IsEmpty)
        {
            int plain = 0;
            while (plain < piece.Length && piece[plain] is not ('"' or '\\' or < ' '))
                plain++;
            Utf8.FromUtf16(piece[..plain], Reserve(3 * plain), out _, out int written);
            _used += written;
            if (plain == piece.Length)
                return;
            Escape((byte)piece[plain]);
            piece = piece[(plain + 1)..];
        }
    }

    private void Escape(byte c)
    {
        byte letter = c switch
        {
            (byte)'"' or (byte)'\\' => c,
            (byte)'\b' => (byte)'b',
            (byte)'\f' => (byte)'f',
            (byte)'\n' => (byte)'n',
            (byte)'\r' => (byte)'r',
            (byte)'\t' => (byte)'t',
            _ => 0,
        };
        if (letter != 0)
        {
            Raw([(byte)'\\', letter]);
            return;
        }

        ReadOnlySpan<byte> hex = "0123456789abcdef"u8;
        Raw([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', hex[c >> 4], hex[c & 15]]);
    }

    private void Base64Text(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'"');
        while (!bytes.IsEmpty)
        {
            // Three bytes make four characters, so only the last piece is padded.
            ReadOnlySpan<byte> piece = bytes[..Math.Min(bytes.Length, 3 * Piece)];
            Base64.EncodeToUtf8(piece, Reserve(Base64.GetMaxEncodedToUtf8Length(piece.Length)), out _, out int written);
            _used += written;
            bytes = bytes[piece.Length..];
        }

        Byte((byte)'"');
    }
}
