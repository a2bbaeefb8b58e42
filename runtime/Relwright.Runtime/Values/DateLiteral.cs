using System;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using Relwright.Generated;

namespace Relwright;

/// <summary>The date of ASP.NET AJAX in JSON: <c>/Date(ms)/</c> or <c>/Date(ms+0100)/</c>, its slashes escaped or not.</summary>
internal static class DateLiteral
{
    /// <summary>Quotes not counted: both slashes escaped and the longest milliseconds.</summary>
    public const int MaxLength = 40;

    /// <summary>The begin of the year 1.</summary>
    private const long First = -62_135_596_800_000;

    /// <summary>The last millisecond of the year 9999.</summary>
    private const long Last = 253_402_300_799_999;

    // What nearly all senders write in front and behind, as numbers: literals of bytes are in a class that would be loaded with the first call.
    private static readonly ulong s_opening = BitConverter.ToUInt64(JsonText.Utf8("\"\\/Date("));
    private static readonly uint s_closing = BitConverter.ToUInt32(JsonText.Utf8(")\\/\""));

    /// <summary>Reads the literal in the forms that nearly all of its senders write: milliseconds without sign and offset, between quotes.</summary>
    /// <param name="json">What begins with the opening quote.</param>
    /// <param name="value">The point in time.</param>
    /// <param name="length">The length with both quotes.</param>
    /// <returns>False where it is anything else, well-formed or not.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, out DateTimeOffset value, out int length)
    {
        // Fifteen digits reach beyond the last year there is.
        const int MostDigits = 15;
        value = default;
        length = 0;
        if (json.Length < sizeof(ulong))
            return false;
        bool escaped = BitConverter.ToUInt64(json) == s_opening;
        if (!escaped && !IsBareOpening(json))
            return false;
        int first = escaped ? 8 : 7;
        int at = first;
        long milliseconds = 0;
        for (; (uint)at < (uint)json.Length && (uint)(json[at] - '0') <= 9; at++)
        {
            if (at - first == MostDigits)
                return false;
            milliseconds = (milliseconds * 10) + json[at] - '0';
        }

        if (at == first || milliseconds > Last || !(escaped ? at <= json.Length - sizeof(uint) && BitConverter.ToUInt32(json[at..]) == s_closing : IsBareClosing(json[at..])))
            return false;
        length = at - first + (escaped ? 12 : 10);
        value = new DateTimeOffset((milliseconds * TimeSpan.TicksPerMillisecond) + DateTime.UnixEpoch.Ticks, TimeSpan.Zero);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsBareOpening(ReadOnlySpan<byte> json) => json.StartsWith("\"/Date("u8);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsBareClosing(ReadOnlySpan<byte> json) => json.StartsWith(")/\""u8);

    /// <summary>Parses the text between the quotes, before or after its escapes are replaced.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.StartsWith("\\/"u8) && text.EndsWith("\\/"u8) && text.Length > 2)
            text = text[1..^2];
        else if (text.StartsWith("/"u8) && text.EndsWith("/"u8) && text.Length > 1)
            text = text[..^1];
        else
            return false;
        if (!text.StartsWith("/Date("u8) || !text.EndsWith(")"u8))
            return false;
        text = text[6..^1];

        if (!Utf8Parser.TryParse(text, out long milliseconds, out int used) || text[0] == '+')
            return false;
        var offset = TimeSpan.Zero;
        if (used != text.Length && !TryParseOffset(text[used..], out offset))
            return false;
        if (milliseconds < First || milliseconds > Last)
            return false;

        // The milliseconds are UTC whatever the offset says; near the ends of the calendar the local time may not exist.
        var utc = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        long local = utc.Ticks + offset.Ticks;
        value = local < 0 || local > DateTime.MaxValue.Ticks ? utc : utc.ToOffset(offset);
        return true;
    }

    /// <summary>
    /// Writes the text between the quotes with escaped slashes, which is how its senders tell it from other texts. Without an offset,
    /// which few readers know: the milliseconds say the instant.
    /// </summary>
    public static int Format(DateTimeOffset value, Span<byte> destination)
    {
        "\\/Date("u8.CopyTo(destination);
        int digits = FormatMilliseconds(value.ToUnixTimeMilliseconds(), destination[7..]);
        ")\\/"u8.CopyTo(destination[(7 + digits)..]);
        return 7 + digits + 3;
    }

    private static int FormatMilliseconds(long milliseconds, Span<byte> destination)
    {
        // From September 2001 until November 2286 there are thirteen digits.
        const int Usual = 13;
        if (milliseconds is < 1_000_000_000_000 or > 9_999_999_999_999)
        {
            Utf8Formatter.TryFormat(milliseconds, destination, out int digits);
            return digits;
        }

        const uint Low = 100_000_000;
        destination = destination[..Usual];
        // Of the eight digits in front three are zeros, which go; what is written behind the others is overwritten.
        BinaryPrimitives.WriteUInt64LittleEndian(destination, EightDigits((uint)(milliseconds / Low)) >> (3 * 8));
        BinaryPrimitives.WriteUInt64LittleEndian(destination[(Usual - 8)..], EightDigits((uint)(milliseconds % Low)));
        return Usual;
    }

    /// <summary>The digits of a number below 100,000,000 in ASCII, the first one in the lowest byte: halves, then pairs, then digits, all of a kind at once.</summary>
    private static ulong EightDigits(uint value)
    {
        // A product and a shift divide by 100 below 10,000, and by 10 below 100; no product reaches the number beside it.
        ulong halves = (value / 10_000) | ((ulong)(value % 10_000) << 32);
        ulong hundreds = ((halves * 10_486) >> 20) & 0x0000007F_0000007F;
        ulong pairs = hundreds | ((halves - (100 * hundreds)) << 16);
        ulong tens = ((pairs * 103) >> 10) & 0x000F_000F_000F_000F;
        return (tens | ((pairs - (10 * tens)) << 8)) + 0x3030_3030_3030_3030;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.Length != 5 || text[0] is not ((byte)'+' or (byte)'-'))
            return false;
        if (!Iso8601.TryDigits(text.Slice(1, 2), out int hours) || !Iso8601.TryDigits(text.Slice(3, 2), out int minutes) || minutes > 59)
            return false;
        offset = new TimeSpan(hours, minutes, 0);
        if (offset > TimeSpan.FromHours(14))
            return false;
        if (text[0] == '-')
            offset = -offset;
        return true;
    }
}
