using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace Relwright;

/// <summary>What a client can be told. It reads the options once, when it is made.</summary>
public class ApiClientOptions
{
    /// <summary>The format of request bodies, and the one asked for first. Answers are read as their Content-Type says.</summary>
    public WireFormat Format { get; set; } = WireFormat.Json;

    /// <summary>Who the client is; <see langword="null"/>: anonymous.</summary>
    public ApiCredential? Credential { get; set; }

    /// <summary>
    /// Origins (scheme, host, port; the rest of each URI is ignored) that may see credentials, beside the root's, which always may.
    /// An http origin counts only if the root is http too.
    /// </summary>
    public IList<Uri> AllowedOrigins { get; } = [];

    /// <summary>
    /// The time limit of one request, redirects and waits for Retry-After included. 100 s unless set; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither positive nor infinite.</exception>
    public TimeSpan Timeout
    {
        get;
        set => field = CheckedTimeout(value);
    } = TimeSpan.FromSeconds(100);

    /// <summary>What happens on 429 and 503.</summary>
    public RetryOptions Retry { get; } = new();

    /// <summary>The largest body that is read, in bytes after decompression. 32 MiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or beyond what one array holds.</exception>
    public long MaxBodyBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            field = value;
        }
    } = 32 * 1024 * 1024;

    /// <summary>How deep a body may nest, up to <see cref="ReadLimits.DeepestDepth"/>. 64 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or deeper than that.</exception>
    public int MaxDepth
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, ReadLimits.DeepestDepth);
            field = value;
        }
    } = 64;

    /// <summary>How many redirects one request may take. 10 unless set; 0: a redirect is an error.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int MaxRedirects
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 10;

    /// <summary>Where messages go; they hold neither credentials nor bodies nor query values.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock of timeouts and of waits for Retry-After.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal static TimeSpan CheckedTimeout(TimeSpan value)
    {
        if (value != System.Threading.Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value.TotalMilliseconds, uint.MaxValue - 1d, nameof(value));
        }

        return value;
    }
}
