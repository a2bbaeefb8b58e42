using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Relwright;

/// <summary>A value that travels inside a link (RFC 2397): <c>data:text/plain;charset=utf-8,Hello</c>.</summary>
public sealed record DataUri
{
    private const string Scheme = "data:";
    private const string Base64Mark = ";base64";
    private const string CharsetMark = "charset=";

    /// <summary>Type and subtype; <c>text/plain</c> where the URI names none.</summary>
    public string MediaType { get; init; } = "text/plain";

    /// <summary>Parameters of the media type but the charset, each with its semicolon: <c>;format=flowed</c>.</summary>
    public string Parameters { get; init; } = "";

    /// <summary>The character set as it came; null where the URI names none.</summary>
    public string? Charset { get; init; }

    /// <summary>The value.</summary>
    public EquatableBytes Data { get; init; }

    /// <summary>Whether the value is written in base64, and not percent-encoded.</summary>
    public bool IsBase64 { get; init; }

    /// <summary>The value as text in <see cref="Charset"/>; in UTF-8 where there is none, which reads the US-ASCII of the RFC too.</summary>
    /// <exception cref="NotSupportedException">The character set is not one that .NET knows.</exception>
    public string Text
    {
        get
        {
            if (Charset is null || Charset.Equals("utf8", StringComparison.OrdinalIgnoreCase))
                return Encoding.UTF8.GetString(Data.Span);
            try
            {
                return Encoding.GetEncoding(Charset).GetString(Data.Span);
            }
            catch (ArgumentException unknown)
            {
                throw new NotSupportedException($"The character set '{Charset}' is not known.", unknown);
            }
        }
    }

    /// <summary>A text in UTF-8, percent-encoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">Type and subtype.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static DataUri FromText(string text, string mediaType = "text/plain") =>
        new() { MediaType = mediaType, Charset = "utf-8", Data = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text) };

    /// <summary>Bytes, in base64.</summary>
    /// <param name="data">The bytes; they must not change afterwards.</param>
    /// <param name="mediaType">Type and subtype.</param>
    public static DataUri FromBytes(ReadOnlyMemory<byte> data, string mediaType) =>
        new() { MediaType = mediaType, Data = data, IsBase64 = true };

    /// <summary>Parses a data URI.</summary>
    /// <param name="uri">The URI.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static DataUri Parse(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return TryParse(uri, out DataUri? value) ? value : throw new FormatException("The text is not a data URI (RFC 2397).");
    }

    /// <summary>Parses a data URI.</summary>
    /// <param name="uri">The URI; null is none.</param>
    /// <param name="value">What it says.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? uri, [NotNullWhen(true)] out DataUri? value)
    {
        value = null;
        if (uri is null || !uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return false;
        int comma = uri.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
            return false;

        ReadOnlySpan<char> type = uri.AsSpan(Scheme.Length, comma - Scheme.Length);
        bool isBase64 = type.EndsWith(Base64Mark, StringComparison.OrdinalIgnoreCase);
        if (isBase64)
            type = type[..^Base64Mark.Length];
        if (!TryUnescape(uri.AsSpan(comma + 1), out byte[] data))
            return false;
        if (isBase64)
        {
            var bytes = new byte[data.Length];
            if (System.Buffers.Text.Base64.DecodeFromUtf8(data, bytes, out _, out int written) != System.Buffers.OperationStatus.Done)
                return false;
            data = bytes[..written];
        }

        int semicolon = type.IndexOf(';');
        ReadOnlySpan<char> name = semicolon < 0 ? type : type[..semicolon];
        ReadOnlySpan<char> parameters = semicolon < 0 ? default : type[semicolon..];
        string? charset = TakeCharset(ref parameters);
        value = new DataUri
        {
            MediaType = name.IsEmpty ? "text/plain" : name.ToString(),
            Parameters = parameters.ToString(),
            Charset = charset,
            Data = data,
            IsBase64 = isBase64,
        };
        return true;
    }

    /// <summary>The URI.</summary>
    public override string ToString()
    {
        var uri = new StringBuilder(Scheme).Append(MediaType).Append(Parameters);
        if (Charset is not null)
            uri.Append(';').Append(CharsetMark).Append(Charset);
        if (IsBase64)
            return uri.Append(Base64Mark).Append(',').Append(Convert.ToBase64String(Data.Span)).ToString();
        uri.Append(',');
        foreach (byte b in Data.Span)
        {
            // The unreserved characters of RFC 3986, section 2.3.
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~')
                uri.Append((char)b);
            else
                uri.Append('%').Append("0123456789ABCDEF"[b >> 4]).Append("0123456789ABCDEF"[b & 15]);
        }

        return uri.ToString();
    }

    private static string? TakeCharset(ref ReadOnlySpan<char> parameters)
    {
        for (int start = 0; start < parameters.Length;)
        {
            int length = parameters[(start + 1)..].IndexOf(';');
            int end = length < 0 ? parameters.Length : start + 1 + length;
            ReadOnlySpan<char> parameter = parameters[(start + 1)..end];
            if (parameter.StartsWith(CharsetMark, StringComparison.OrdinalIgnoreCase))
            {
                parameters = string.Concat(parameters[..start], parameters[end..]);
                return parameter[CharsetMark.Length..].ToString();
            }

            start = end;
        }

        return null;
    }

    /// <summary>Replaces percent-encoding; what is not ASCII stands for its UTF-8, as in an IRI.</summary>
    private static bool TryUnescape(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = Encoding.UTF8.GetBytes(text.ToArray());
        int written = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '%')
            {
                bytes[written++] = bytes[i];
                continue;
            }

            if (i + 2 >= bytes.Length || !char.IsAsciiHexDigit((char)bytes[i + 1]) || !char.IsAsciiHexDigit((char)bytes[i + 2]))
                return false;
            bytes[written++] = (byte)((Hex(bytes[i + 1]) << 4) | Hex(bytes[i + 2]));
            i += 2;
        }

        Array.Resize(ref bytes, written);
        return true;
    }

    private static int Hex(byte digit) => char.IsAsciiDigit((char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
