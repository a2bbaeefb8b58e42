using System;

namespace Relwright;

/// <summary>Bytes that equal other bytes by content; base64 on the wire (RFC 4648, section 4).</summary>
/// <param name="memory">The bytes; they must not change afterwards.</param>
public readonly struct EquatableBytes(ReadOnlyMemory<byte> memory) : IEquatable<EquatableBytes>
{
    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Memory { get; } = memory;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => Memory.Span;

    /// <summary>How many bytes there are.</summary>
    public int Length => Memory.Length;

    /// <summary>Wraps an array that must not change afterwards.</summary>
    /// <param name="bytes">The bytes; null is taken as none.</param>
    public static implicit operator EquatableBytes(byte[]? bytes) => new(bytes);

    /// <summary>Wraps memory that must not change afterwards.</summary>
    /// <param name="bytes">The bytes.</param>
    public static implicit operator EquatableBytes(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>Whether both hold the same bytes.</summary>
    /// <param name="left">Some bytes.</param>
    /// <param name="right">Other bytes.</param>
    public static bool operator ==(EquatableBytes left, EquatableBytes right) => left.Equals(right);

    /// <summary>Whether the bytes differ.</summary>
    /// <param name="left">Some bytes.</param>
    /// <param name="right">Other bytes.</param>
    public static bool operator !=(EquatableBytes left, EquatableBytes right) => !left.Equals(right);

    /// <summary>A copy of the bytes.</summary>
    public byte[] ToArray() => Memory.ToArray();

    /// <inheritdoc/>
    public bool Equals(EquatableBytes other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableBytes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <summary>The bytes in base64.</summary>
    public override string ToString() => Convert.ToBase64String(Span);
}
