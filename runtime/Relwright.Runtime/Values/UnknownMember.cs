using System;

namespace Relwright;

/// <summary>A member that the specification does not know, as it came.</summary>
public readonly struct UnknownMember : IEquatable<UnknownMember>
{
    private readonly int _declaredPlusOne;

    /// <summary>Creates a member.</summary>
    /// <param name="name">The member's name, unescaped.</param>
    /// <param name="rawValue">The value in the bytes of the wire: a JSON value, or a self-contained piece of XML.</param>
    /// <param name="format">The format of <paramref name="rawValue"/>.</param>
    public UnknownMember(string name, ReadOnlyMemory<byte> rawValue, WireFormat format)
        : this(name, rawValue, format, declared: -1)
    {
    }

    internal UnknownMember(string name, ReadOnlyMemory<byte> rawValue, WireFormat format, int declared)
    {
        Name = name;
        RawValue = rawValue;
        Format = format;
        _declaredPlusOne = declared + 1;
    }

    /// <summary>The member's name, unescaped.</summary>
    public string Name { get; }

    /// <summary>The value in the bytes of the wire: a JSON value, or a self-contained piece of XML.</summary>
    public ReadOnlyMemory<byte> RawValue { get; }

    /// <summary>The format of <see cref="RawValue"/>; only a body of that format takes the member back.</summary>
    public WireFormat Format { get; }

    /// <summary>Whether the specification does know the name, but the value had a shape that no property can hold.</summary>
    public bool IsDeclared => Declared >= 0;

    /// <summary>The index of the declared member; -1 for an unknown one.</summary>
    internal int Declared => _declaredPlusOne - 1;

    /// <summary>Whether both have the same name, bytes and format.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(UnknownMember left, UnknownMember right) => left.Equals(right);

    /// <summary>Whether name, bytes or format differ.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(UnknownMember left, UnknownMember right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(UnknownMember other) =>
        Format == other.Format && Name == other.Name && RawValue.Span.SequenceEqual(other.RawValue.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMember other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Name, StringComparer.Ordinal);
        hash.AddBytes(RawValue.Span);
        return hash.ToHashCode();
    }

    /// <summary>The name and how long the value is; the value itself may be a secret.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({RawValue.Length} bytes of {Format})");
}
