using System;

namespace Relwright;

/// <summary>Times of day of ISO 8601 in UTF-8, in the profile of RFC 3339 (section 5.6) and a little wider.</summary>
internal static class TimeText
{
    /// <summary><c>20:15:00.1234567+01:00</c>.</summary>
    public const int MaxLength = 22;

    /// <summary>
    /// Parses <c>HH:mm</c>, <c>HH:mm:ss</c> or that with a fraction, whose digits beyond the seventh are cut off; behind it an offset
    /// (<c>Z</c>, <c>+01:00</c>) or nothing.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ClockTime value)
    {
        value = default;
        if (!Iso8601.TryParseTime(text, out long ticks, out int used))
            return false;
        TimeSpan? offset = null;
        if (used < text.Length)
        {
            if (!Iso8601.TryParseOffset(text[used..], out TimeSpan stated))
                return false;
            offset = stated;
        }

        value = new ClockTime(new TimeOnly(ticks), offset);
        return true;
    }

    /// <summary>Writes hours, minutes, seconds, as many digits of a fraction as it needs, and the offset if there is one.</summary>
    public static int Format(ClockTime value, Span<byte> destination)
    {
        Iso8601.Digits(value.Time.Hour, destination[..2]);
        destination[2] = (byte)':';
        Iso8601.Digits(value.Time.Minute, destination.Slice(3, 2));
        destination[5] = (byte)':';
        Iso8601.Digits(value.Time.Second, destination.Slice(6, 2));
        int length = 8 + Iso8601.FormatFraction((int)(value.Time.Ticks % TimeSpan.TicksPerSecond), destination[8..]);
        return value.Offset is { } offset ? length + Iso8601.FormatOffset(offset, destination[length..]) : length;
    }
}
