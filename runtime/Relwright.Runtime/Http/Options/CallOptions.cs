using System;
using System.Collections.Generic;

namespace Relwright;

/// <summary>
/// What one call can be told. Headers and query belong to the request of the call itself, not to the hops that lead to it; the timeout holds for each request.
/// </summary>
public sealed class CallOptions
{
    /// <summary>The time limit of each request; <see langword="null"/>: the client's. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither positive nor infinite.</exception>
    public TimeSpan? Timeout
    {
        get;
        init => field = value is { } given ? ApiClientOptions.CheckedTimeout(given) : null;
    }

    /// <summary>Further request headers. One that the client would send too (such as Accept) replaces the client's.</summary>
    /// <exception cref="ArgumentException">On sending: a name is no token, a value has a control character, or the header is one that frames the message.</exception>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Further query parameters, unescaped; added to those of the link, never in their place.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];
}
