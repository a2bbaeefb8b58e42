using System;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

public ref partial struct JsonBodyWriter
{
    /// <summary>Writes true or false.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, bool? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, int? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, long? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, double? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, decimal? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a point in time.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="form">The form that the API uses.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DateTime(scoped ReadOnlySpan<byte> name, DateTimeOffset? value, DateForm form, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value, form);
    }

    /// <summary>Writes a date.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, DateOnly? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a duration of ISO 8601.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, TimeSpan? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a UUID.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, Guid? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a URI reference.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, Uri? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value);
    }

    /// <summary>Writes bytes in base64.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableBytes? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }
}
