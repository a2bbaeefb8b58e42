using System;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

public ref partial struct JsonBodyWriter
{
    /// <summary>Writes an array of texts.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<string>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of booleans.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<bool>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of numbers.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<int>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of numbers.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<long>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of numbers.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<double>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of numbers.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<decimal>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of points in time.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="form">The form that the API uses.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DateTimeList(scoped ReadOnlySpan<byte> name, EquatableList<DateTimeOffset>? values, DateForm form, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values, form);
    }

    /// <summary>Writes an array of dates.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<DateOnly>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of durations of ISO 8601.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<TimeSpan>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of UUIDs.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<Guid>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of URI references.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<Uri>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }

    /// <summary>Writes an array of base64 texts.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, EquatableList<EquatableBytes>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Items(values);
    }
}
