using System;

namespace Relwright.Generated;

public ref partial struct JsonBodyWriter
{
    /// <summary>Writes an array of texts.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair.</exception>
    public void Member(ReadOnlySpan<byte> name, EquatableList<string>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (string value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of booleans.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, EquatableList<bool>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (bool value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of numbers.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, EquatableList<int>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (int value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of numbers.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, EquatableList<long>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (long value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of numbers.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public void Member(ReadOnlySpan<byte> name, EquatableList<double>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (double value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of numbers.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, EquatableList<decimal>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (decimal value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of points in time.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="form">The form that the API uses.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void DateTimeList(ReadOnlySpan<byte> name, EquatableList<DateTimeOffset>? values, DateForm form, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (DateTimeOffset value in values!)
        {
            Item();
            Value(value, form);
        }

        EndArray();
    }

    /// <summary>Writes an array of dates.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, EquatableList<DateOnly>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (DateOnly value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of durations of ISO 8601.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, EquatableList<TimeSpan>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (TimeSpan value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of UUIDs.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, EquatableList<Guid>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (Guid value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of URI references.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, EquatableList<Uri>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (Uri value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    /// <summary>Writes an array of base64 texts.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, EquatableList<EquatableBytes>? values, UnknownMembers? unknown = null, int member = -1)
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (EquatableBytes value in values!)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private bool BeginList(ReadOnlySpan<byte> name, bool absent, UnknownMembers? unknown, int member)
    {
        if (absent)
        {
            Absent(name, unknown, member);
            return false;
        }

        Name(name);
        BeginArray();
        return true;
    }
}
