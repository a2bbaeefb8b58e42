using System;
using System.Text;

namespace Relwright;

/// <summary>
/// A time of day with the offset from UTC that it was stated with, if any. RFC 3339 (<c>full-time</c>, section 5.6) asks for an offset, and
/// so does <c>format: time</c> of JSON Schema; many services send none. Each is kept as it came, so what was read is written again.
/// </summary>
/// <param name="Time">The time on the clock, to 100 ns.</param>
/// <param name="Offset">How far that clock is ahead of UTC, in whole minutes; null where nobody said.</param>
public readonly record struct ClockTime(TimeOnly Time, TimeSpan? Offset = null)
{
    /// <summary>The greatest offset that RFC 3339 can write is 23 hours and 59 minutes.</summary>
    private const int MinutesOfDay = 24 * 60;

    /// <summary>How far the clock is ahead of UTC, in whole minutes; null where nobody said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has seconds, or is a day or more.</exception>
    public TimeSpan? Offset { get; init; } = Checked(Offset);

    /// <summary>A time of which nobody says where it holds.</summary>
    /// <param name="time">The time.</param>
    public static implicit operator ClockTime(TimeOnly time) => new(time);

    /// <summary>The time as the wire has it: <c>20:15:00.25+01:00</c>, <c>20:15:00Z</c> or <c>20:15:00</c>.</summary>
    public override string ToString()
    {
        Span<byte> text = stackalloc byte[TimeText.MaxLength];
        return Encoding.ASCII.GetString(text[..TimeText.Format(this, text)]);
    }

    private static TimeSpan? Checked(TimeSpan? offset) =>
        offset is not { } span || (span.Ticks % TimeSpan.TicksPerMinute == 0 && Math.Abs(span.TotalMinutes) < MinutesOfDay)
            ? offset
            : throw new ArgumentOutOfRangeException(nameof(offset), offset, "An offset has whole minutes, and less than 24 hours of them.");
}
