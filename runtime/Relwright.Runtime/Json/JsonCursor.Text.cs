using System;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Relwright.Generated;

public ref partial struct JsonCursor
{
    /// <summary>Reads a text.</summary>
    /// <returns>The text; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or the text is not well-formed.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? ReadString()
    {
        if (TryTakePlain(out ReadOnlySpan<byte> plain))
            return JsonScan.Widen(plain);
        return ReadStringInFull();
    }

    /// <summary>Reads a text that mostly is the expected one.</summary>
    /// <param name="expected">Returned when the text equals it, so that nothing is allocated.</param>
    /// <returns>The text; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or the text is not well-formed.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? ReadString(string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ReadOnlySpan<byte> json = _json;
        int start = _position + 1;
        int end = start + expected.Length;
        // Where the expected text comes, nothing needs to be searched.
        if ((uint)end < (uint)json.Length && json[end] == '"' && json[start - 1] == '"' && JsonScan.AreEqualPlain(json[start..end], expected))
        {
            _position = end + 1;
            return expected;
        }

        return ReadString();
    }

    /// <summary>Reads a text in UTF-8.</summary>
    /// <param name="text">The unescaped text; valid until the next call.</param>
    /// <returns>False for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or the text is not well-formed.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool ReadText(out ReadOnlySpan<byte> text)
    {
        if (TryTakePlain(out text))
            return true;
        if (TryReadNull())
            return false;
        int start = _position;
        text = TakeText(out bool escaped, out _);
        if (escaped)
        {
            // Rare where texts are taken as bytes (enumeration values, dates), so it may allocate.
            var buffer = new byte[text.Length];
            text = buffer.AsSpan(0, Unescape(text, buffer, start));
        }

        return true;
    }

    /// <summary>Takes an object of one text, minified and in plain ASCII, as nearly all links are.</summary>
    /// <param name="opening">Its bracket, the name with quotes and colon, and the quote of the text.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether it was one; else nothing is taken.</returns>
    internal bool TryTakeSingle(scoped ReadOnlySpan<byte> opening, out ReadOnlySpan<byte> text)
    {
        text = default;
        ReadOnlySpan<byte> json = _json;
        int start = _position + opening.Length;
        if (_depth >= _maxDepth || !JsonScan.StandsAt(json, _position, opening))
            return false;
        int end = JsonScan.PlainEnd(json, start);
        if (end + 1 >= json.Length || json[end] != '"' || json[end + 1] != '}')
            return false;
        text = json[start..end];
        _position = end + 2;
        _separated = 1;
        return true;
    }

    /// <summary>Takes the text between quotes and goes behind it, if it is all ASCII and without escapes, as most are.</summary>
    /// <returns>Whether it was; else nothing is taken.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryTakePlain(out ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> json = _json;
        int start = _position + 1;
        if ((uint)_position < (uint)json.Length && json[_position] == '"')
        {
            int end = JsonScan.PlainEnd(json, start);
            if ((uint)end < (uint)json.Length && json[end] == '"')
            {
                _position = end + 1;
                text = json[start..end];
                return true;
            }
        }

        text = default;
        return false;
    }

    private string? ReadStringInFull()
    {
        if (Next != '"' && TryReadNull())
            return null;
        int start = _position;
        ReadOnlySpan<byte> raw = TakeText(out bool escaped, out _);
        return escaped ? Unescaped(raw, start) : Encoding.UTF8.GetString(raw);
    }

    /// <summary>Takes the text between quotes and goes behind it; its escapes and its UTF-8 are well-formed.</summary>
    private ReadOnlySpan<byte> TakeText(out bool escaped, out bool ascii)
    {
        if (Next != '"')
            Fail("Expected a text");
        int start = _position + 1;
        int at = start;
        escaped = false;
        ascii = true;
        while (true)
        {
            int length = JsonScan.IndexOfSpecial(_json[at..], out bool plain);
            ascii &= plain;
            if (length < 0)
                FailAt(_json.Length, "Expected the closing quote of a text");
            at += length;
            if (_json[at] == '"')
                break;
            int escape = _json[at] == '\\' ? JsonText.EscapeLength(_json[at..]) : 0;
            if (escape == 0)
                FailAt(at, _json[at] == '\\' ? "Expected a valid escape" : "Expected a text without bare control characters");
            escaped = true;
            at += escape;
        }

        ReadOnlySpan<byte> raw = _json[start..at];
        if (!ascii && !Utf8.IsValid(raw))
            FailAt(start, "Expected a text in valid UTF-8");
        _position = at + 1;
        return raw;
    }

    private readonly string Unescaped(ReadOnlySpan<byte> raw) => Unescaped(raw, _nameStart);

    private readonly string Unescaped(ReadOnlySpan<byte> raw, int start)
    {
        const int OnStack = 256;
        byte[]? rented = raw.Length > OnStack ? System.Buffers.ArrayPool<byte>.Shared.Rent(raw.Length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[OnStack];
        try
        {
            return Encoding.UTF8.GetString(buffer[..Unescape(raw, buffer, start)]);
        }
        finally
        {
            if (rented is not null)
                System.Buffers.ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private readonly int Unescape(ReadOnlySpan<byte> raw, Span<byte> buffer, int start)
    {
        int length = JsonText.Unescape(raw, buffer);
        if (length < 0)
            FailAt(start, "Expected a text without halves of surrogate pairs");
        return length;
    }
}
