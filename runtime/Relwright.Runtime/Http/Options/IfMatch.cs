using System;
using Relwright.Http;

namespace Relwright;

/// <summary>
/// The condition of a write: which state of the resource may be changed (RFC 9110, section 13.1.1). The default takes the ETag that came with the resource.
/// </summary>
public readonly struct IfMatch : IEquatable<IfMatch>
{
    private readonly string? _etag;
    private readonly bool _isNone;

    private IfMatch(string? etag, bool isNone)
    {
        _etag = etag;
        _isNone = isNone;
    }

    /// <summary>No condition: whatever the state is, the write overwrites it.</summary>
    public static IfMatch None => new(null, isNone: true);

    /// <summary><c>*</c>: any state, as long as the resource exists.</summary>
    public static IfMatch Any => new("*", isNone: false);

    internal bool IsNone => _isNone;

    internal string? ETag => _etag;

    /// <summary>The state that the ETag names.</summary>
    /// <param name="etag">The ETag as the server gave it, quoted or not; it is sent as it is.</param>
    /// <exception cref="ArgumentException">Empty, or with a character that no header value may hold.</exception>
    public static IfMatch Of(string etag)
    {
        ArgumentException.ThrowIfNullOrEmpty(etag);
        return new(HeaderText.CheckedValue("If-Match", etag), isNone: false);
    }

    /// <inheritdoc/>
    public bool Equals(IfMatch other) => _isNone == other._isNone && string.Equals(_etag, other._etag, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IfMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isNone, _etag);

    /// <summary>Whether both say the same condition.</summary>
    public static bool operator ==(IfMatch left, IfMatch right) => left.Equals(right);

    /// <summary>Whether they say different conditions.</summary>
    public static bool operator !=(IfMatch left, IfMatch right) => !left.Equals(right);
}
