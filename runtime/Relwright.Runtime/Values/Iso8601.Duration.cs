using System;
using System.Buffers.Text;

namespace Relwright;

internal static partial class Iso8601
{
    /// <summary><c>-P10675199DT2H48M5.4775808S</c> and some room.</summary>
    public const int MaxDurationLength = 32;

    private const int Months = 1;

    /// <summary>Parses a duration; twelve months and a year count 365 days, a month 30, as in <see cref="System.Xml.XmlConvert.ToTimeSpan(string)"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        bool negative = text.StartsWith("-"u8);
        if (negative)
            text = text[1..];
        if (!text.StartsWith("P"u8))
            return false;
        text = text[1..];

        // Int128 holds what a long of ticks cannot, so that overflow is seen once, at the end.
        Int128 ticks = 0;
        bool inTime = false;
        int lastUnit = -1;
        while (!text.IsEmpty)
        {
            if (text[0] == 'T' && !inTime)
            {
                inTime = true;
                text = text[1..];
                if (text.IsEmpty)
                    return false;
            }

            if (!Utf8Parser.TryParse(text, out uint count, out int used) || !char.IsAsciiDigit((char)text[0]))
                return false;
            text = text[used..];
            long fraction = 0;
            bool hasFraction = text.StartsWith("."u8) || text.StartsWith(","u8);
            if (hasFraction && !TryTakeFraction(ref text, out fraction))
                return false;
            if (text.IsEmpty)
                return false;
            (int unit, long length) = Unit((char)text[0], inTime);
            if (unit <= lastUnit || (hasFraction && text[0] != 'S'))
                return false;
            lastUnit = unit;
            ticks += ((Int128)count * length) + fraction;
            // Twelve months are a year, which is five days longer than twelve times thirty days.
            if (unit == Months)
                ticks += (Int128)(count / 12) * (5 * TimeSpan.TicksPerDay);
            text = text[1..];
        }

        if (negative)
            ticks = -ticks;
        if (lastUnit < 0 || ticks < long.MinValue || ticks > long.MaxValue)
            return false;
        value = new TimeSpan((long)ticks);
        return true;
    }

    /// <summary>Writes a duration in days, hours, minutes and seconds; <c>PT0S</c> for none.</summary>
    public static int Format(TimeSpan value, Span<byte> destination)
    {
        int at = 0;
        if (value < TimeSpan.Zero)
            destination[at++] = (byte)'-';
        destination[at++] = (byte)'P';
        // The parts of TimeSpan.MinValue cannot be negated as a whole, each alone can.
        at += Part(Math.Abs(value.Days), 'D', destination[at..]);
        int fraction = (int)Math.Abs(value.Ticks % TimeSpan.TicksPerSecond);
        int seconds = Math.Abs(value.Seconds);
        if (value.Ticks % TimeSpan.TicksPerDay == 0 && value != TimeSpan.Zero)
            return at;

        destination[at++] = (byte)'T';
        at += Part(Math.Abs(value.Hours), 'H', destination[at..]);
        at += Part(Math.Abs(value.Minutes), 'M', destination[at..]);
        if (seconds != 0 || fraction != 0 || value == TimeSpan.Zero)
        {
            Utf8Formatter.TryFormat(seconds, destination[at..], out int digits);
            at += digits;
            at += FormatFraction(fraction, destination[at..]);
            destination[at++] = (byte)'S';
        }

        return at;
    }

    private static int Part(int count, char unit, Span<byte> destination)
    {
        if (count == 0)
            return 0;
        Utf8Formatter.TryFormat(count, destination, out int digits);
        destination[digits] = (byte)unit;
        return digits + 1;
    }

    private static (int Order, long Ticks) Unit(char unit, bool inTime) => (unit, inTime) switch
    {
        ('Y', false) => (0, 365 * TimeSpan.TicksPerDay),
        ('M', false) => (Months, 30 * TimeSpan.TicksPerDay),
        ('W', false) => (2, 7 * TimeSpan.TicksPerDay),
        ('D', false) => (3, TimeSpan.TicksPerDay),
        ('H', true) => (4, TimeSpan.TicksPerHour),
        ('M', true) => (5, TimeSpan.TicksPerMinute),
        ('S', true) => (6, TimeSpan.TicksPerSecond),
        _ => (-1, 0),
    };

    private static bool TryTakeFraction(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        long unit = TimeSpan.TicksPerSecond;
        int i = 1;
        for (; i < text.Length && char.IsAsciiDigit((char)text[i]); i++)
        {
            unit /= 10;
            ticks += unit * (text[i] - '0');
        }

        text = text[i..];
        return i > 1;
    }
}
