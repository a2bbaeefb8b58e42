using System;

namespace Relwright;

/// <summary>
/// How often, and for how long a wait, a 429 or 503 with <c>Retry-After</c> is tried again. Only idempotent methods are (RFC 9110, section 9.2.2);
/// an answer without <c>Retry-After</c> never is.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>The number of attempts in all, 1 = never again. 3 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxAttempts
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 3;

    /// <summary>The longest wait. A server that asks for more gets no further attempt: its answer becomes the exception. 30 s unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 49 days, which is as long as a timer waits.</exception>
    public TimeSpan MaxDelay
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(49));
            field = value;
        }
    } = TimeSpan.FromSeconds(30);
}
