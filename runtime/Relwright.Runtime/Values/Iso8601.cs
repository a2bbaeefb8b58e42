using System;
using System.Text;

namespace Relwright;

/// <summary>Dates and times of ISO 8601 in UTF-8, in the profile of RFC 3339 and a little wider.</summary>
internal static partial class Iso8601
{
    /// <summary><c>2015-03-05T20:15:00.1234567+01:00</c>.</summary>
    public const int MaxDateTimeLength = 33;

    /// <summary><c>2015-03-05</c>.</summary>
    public const int DateLength = 10;

    /// <summary>Parses a point in time. Seconds, fraction, time and offset may be missing; without an offset it is UTC.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        if (TryParseUsual(text, out value))
            return true;
        value = default;
        if (text.Length < DateLength || !TryParse(text[..DateLength], out DateOnly date))
            return false;
        text = text[DateLength..];
        long time = 0;
        var offset = TimeSpan.Zero;
        if (!text.IsEmpty)
        {
            if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' ') || !TryParseTime(text[1..], out time, out int used))
                return false;
            text = text[(1 + used)..];
            if (!TryParseOffset(text, out offset))
                return false;
        }

        long ticks = (date.DayNumber * TimeSpan.TicksPerDay) + time;
        long utc = ticks - offset.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Parses <c>yyyy-MM-ddTHH:mm:ssZ</c>, with or without a fraction: what nearly all write. False for anything else, sound or not.</summary>
    private static bool TryParseUsual(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        const int Whole = 19;
        const int MostDigits = 7;
        value = default;
        if (text.Length <= Whole || text.Length > Whole + 2 + MostDigits || text[^1] != 'Z'
            || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
            return false;
        uint year = (100 * Two(text, 0)) + Two(text, 2);
        uint month = Two(text, 5);
        uint day = Two(text, 8);
        uint hour = Two(text, 11);
        uint minute = Two(text, 14);
        uint second = Two(text, 17);
        if (year - 1 > 9998 || month - 1 > 11 || day - 1 > 27 || hour > 23 || minute > 59 || second > 59)
            return false;
        long fraction = 0;
        if (text.Length > Whole + 1)
        {
            ReadOnlySpan<byte> digits = text[(Whole + 1)..^1];
            if (text[Whole] != '.' || digits.IsEmpty || !TryDigits(digits, out int value7))
                return false;
            fraction = value7;
            for (int i = digits.Length; i < MostDigits; i++)
                fraction *= 10;
        }

        long seconds = (hour * 3600) + (minute * 60) + second;
        long days = new DateOnly((int)year, (int)month, (int)day).DayNumber;
        value = new DateTimeOffset((days * TimeSpan.TicksPerDay) + (seconds * TimeSpan.TicksPerSecond) + fraction, TimeSpan.Zero);
        return true;
    }

    /// <summary>A number of two digits; one beyond 99 where they are none. Days beyond the 28th are left to the calendar.</summary>
    private static uint Two(ReadOnlySpan<byte> text, int at)
    {
        uint tens = (uint)text[at] - '0';
        uint ones = (uint)text[at + 1] - '0';
        return tens > 9 || ones > 9 ? 10_000 : (tens * 10) + ones;
    }

    /// <summary>Parses <c>yyyy-MM-dd</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out int year) || !TryDigits(text.Slice(5, 2), out int month) || !TryDigits(text.Slice(8, 2), out int day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        value = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Writes a point in time with as many fraction digits as it needs; UTC gets <c>Z</c>.</summary>
    public static int Format(DateTimeOffset value, Span<byte> destination)
    {
        Format(DateOnly.FromDateTime(value.DateTime), destination);
        destination[10] = (byte)'T';
        Digits(value.Hour, destination.Slice(11, 2));
        destination[13] = (byte)':';
        Digits(value.Minute, destination.Slice(14, 2));
        destination[16] = (byte)':';
        Digits(value.Second, destination.Slice(17, 2));
        int at = 19;
        at += FormatFraction((int)(value.Ticks % TimeSpan.TicksPerSecond), destination[at..]);
        return at + FormatOffset(value.Offset, destination[at..]);
    }

    /// <summary>Writes an offset from UTC of whole minutes: <c>+01:00</c>; UTC itself is <c>Z</c>.</summary>
    public static int FormatOffset(TimeSpan value, Span<byte> destination)
    {
        if (value == TimeSpan.Zero)
        {
            destination[0] = (byte)'Z';
            return 1;
        }

        int minutes = (int)Math.Abs(value.TotalMinutes);
        destination[0] = value < TimeSpan.Zero ? (byte)'-' : (byte)'+';
        Digits(minutes / 60, destination.Slice(1, 2));
        destination[3] = (byte)':';
        Digits(minutes % 60, destination.Slice(4, 2));
        return 6;
    }

    /// <summary>A point in time as text.</summary>
    public static string Text(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[MaxDateTimeLength];
        return Encoding.ASCII.GetString(text[..Format(value, text)]);
    }

    /// <summary>Writes <c>yyyy-MM-dd</c>.</summary>
    public static int Format(DateOnly value, Span<byte> destination)
    {
        Digits(value.Year, destination[..4]);
        destination[4] = (byte)'-';
        Digits(value.Month, destination.Slice(5, 2));
        destination[7] = (byte)'-';
        Digits(value.Day, destination.Slice(8, 2));
        return DateLength;
    }

    /// <summary>Writes a point and the digits of 100 ns that are not trailing zeros; nothing for zero.</summary>
    public static int FormatFraction(int ticks, Span<byte> destination)
    {
        if (ticks == 0)
            return 0;
        int digits = 7;
        for (; ticks % 10 == 0; ticks /= 10)
            digits--;
        destination[0] = (byte)'.';
        Digits(ticks, destination.Slice(1, digits));
        return 1 + digits;
    }

    public static void Digits(int value, Span<byte> destination)
    {
        for (int i = destination.Length - 1; i >= 0; i--)
        {
            destination[i] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }

    public static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (byte digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            value = (value * 10) + digit - '0';
        }

        return true;
    }

    /// <summary>Parses hours and minutes, seconds and a fraction of them if they stand there.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out long ticks, out int used)
    {
        ticks = 0;
        used = 0;
        if (text.Length < 5 || text[2] != ':' || !TryDigits(text[..2], out int hour) || !TryDigits(text.Slice(3, 2), out int minute)
            || hour > 23 || minute > 59)
            return false;
        used = 5;
        int second = 0;
        if (text.Length >= 8 && text[5] == ':')
        {
            if (!TryDigits(text.Slice(6, 2), out second) || second > 59)
                return false;
            used = 8;
        }

        ticks = ((hour * 60L + minute) * 60 + second) * TimeSpan.TicksPerSecond;
        if (used == 8 && text.Length > 8 && text[8] is (byte)'.' or (byte)',')
        {
            int digits = 0;
            long unit = TimeSpan.TicksPerSecond;
            // Digits beyond 100 ns are cut, not rounded: rounding could carry into the next year.
            for (used = 9; used < text.Length && char.IsAsciiDigit((char)text[used]); used++, digits++)
            {
                unit /= 10;
                ticks += unit * (text[used] - '0');
            }

            if (digits == 0)
                return false;
        }

        return true;
    }

    /// <summary>Parses an offset from UTC; none is that of UTC.</summary>
    public static bool TryParseOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.IsEmpty || (text.Length == 1 && text[0] is (byte)'Z' or (byte)'z'))
            return true;
        if (text.Length is not (3 or 5 or 6) || text[0] is not ((byte)'+' or (byte)'-') || !TryDigits(text.Slice(1, 2), out int hours))
            return false;
        int minutes = 0;
        if (text.Length > 3 && (!TryDigits(text[^2..], out minutes) || (text.Length == 6 && text[3] != ':')))
            return false;
        if (minutes > 59 || hours * 60 + minutes > 14 * 60)
            return false;
        offset = new TimeSpan(hours, minutes, 0);
        if (text[0] == '-')
            offset = -offset;
        return true;
    }
}
