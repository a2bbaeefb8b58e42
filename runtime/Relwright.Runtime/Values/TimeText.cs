using System;

namespace Relwright;

/// <summary>Times of day of ISO 8601 in UTF-8, without offset.</summary>
internal static class TimeText
{
    /// <summary><c>20:15:00.1234567</c>.</summary>
    public const int MaxLength = 16;

    /// <summary>Parses <c>HH:mm</c>, <c>HH:mm:ss</c> or that with a fraction, whose digits beyond the seventh are cut off.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        int second = 0;
        long fraction = 0;
        if (text.Length < 5 || text[2] != ':' || !Iso8601.TryDigits(text[..2], out int hour) || !Iso8601.TryDigits(text.Slice(3, 2), out int minute))
            return false;
        if (text.Length > 5 && (text.Length < 8 || text[5] != ':' || !Iso8601.TryDigits(text.Slice(6, 2), out second)))
            return false;
        if (text.Length > 8 && (text.Length == 9 || text[8] != '.' || !TryFraction(text[9..], out fraction)))
            return false;
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        value = new TimeOnly((((((hour * 60) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + fraction);
        return true;
    }

    /// <summary>Writes hours, minutes, seconds and as many digits of a fraction as it needs.</summary>
    public static int Format(TimeOnly value, Span<byte> destination)
    {
        Iso8601.Digits(value.Hour, destination[..2]);
        destination[2] = (byte)':';
        Iso8601.Digits(value.Minute, destination.Slice(3, 2));
        destination[5] = (byte)':';
        Iso8601.Digits(value.Second, destination.Slice(6, 2));
        return 8 + Iso8601.FormatFraction((int)(value.Ticks % TimeSpan.TicksPerSecond), destination[8..]);
    }

    private static bool TryFraction(ReadOnlySpan<byte> digits, out long ticks)
    {
        ticks = 0;
        long unit = TimeSpan.TicksPerSecond;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            unit /= 10;
            ticks += (digit - '0') * unit;
        }

        return true;
    }
}
