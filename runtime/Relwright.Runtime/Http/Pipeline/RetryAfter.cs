using System;
using System.Globalization;

namespace Relwright.Http;

/// <summary>The Retry-After header: seconds or a date. RFC 9110, section 10.2.3.</summary>
internal static class RetryAfter
{
    private static readonly string[] s_dateForms =
    [
        "ddd, dd MMM yyyy HH:mm:ss 'GMT'",      // IMF-fixdate
        "dddd, dd-MMM-yy HH:mm:ss 'GMT'",       // RFC 850
        "ddd MMM d HH:mm:ss yyyy",              // asctime
    ];

    /// <summary>How long to wait from now, never negative; <see langword="null"/> without the header or for text that is neither form.</summary>
    internal static TimeSpan? Read(ApiHeaders headers, TimeProvider time)
    {
        if (headers["Retry-After"]?.Trim() is not { Length: > 0 } text)
            return null;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, (ulong)int.MaxValue));
        if (!DateTimeOffset.TryParseExact(text, s_dateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out DateTimeOffset date))
            return null;

        TimeSpan wait = date - time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
