using System;
using System.Collections.Generic;
using System.Globalization;

namespace Relwright;

/// <summary>A member of a patch: absent, or present with a value that may be null.</summary>
/// <typeparam name="T">The type of the member; nullable where null can be sent.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>A member that is sent with <paramref name="value"/>, null included.</summary>
    /// <param name="value">The value to send.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>The absent member; the same as <see langword="default"/>.</summary>
    public static Optional<T> None => default;

    /// <summary>Whether the member is sent.</summary>
    public bool HasValue { get; }

    /// <summary>What is sent.</summary>
    /// <exception cref="InvalidOperationException">The member is absent.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The optional member is absent; ask HasValue first.");

    /// <summary>A member that is sent with <paramref name="value"/>.</summary>
    /// <param name="value">The value to send; null sends null.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both present with equal values.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is absent and the other is not, or the values differ.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, or the default of the type where the member is absent.</summary>
    public T? GetValueOrDefault() => _value;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(_value) : 0;

    /// <summary>The value's text in the invariant culture, <c>null</c>, or <c>(absent)</c>.</summary>
    public override string ToString()
    {
        if (!HasValue)
            return "(absent)";
        return _value is null ? "null" : string.Create(CultureInfo.InvariantCulture, $"{_value}");
    }
}
