using System;

namespace Relwright.Generated;

public ref partial struct JsonBodyWriter
{
    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public void Member(ReadOnlySpan<byte> name, float? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a point in time as RFC 3339 has it.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, DateTimeOffset? value, UnknownMembers? unknown = null, int member = -1) =>
        DateTime(name, value, DateForm.Iso8601, unknown, member);

    /// <summary>Writes a point in time as headers have it.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void HttpDate(ReadOnlySpan<byte> name, DateTimeOffset? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        HttpDateValue(value.Value);
    }

    /// <summary>Writes a time of day.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, ClockTime? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a value of any kind.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member(ReadOnlySpan<byte> name, JsonValue? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        Value(value);
    }

    /// <summary>Writes a value of an open enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Enum<TEnum>(ReadOnlySpan<byte> name, TEnum? value, UnknownMembers? unknown = null, int member = -1)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        OpenEnumValue(value.Value);
    }

    /// <summary>Writes a value of an open enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value.</param>
    public void Enum<TEnum>(ReadOnlySpan<byte> name, TEnum value)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        Name(name);
        OpenEnumValue(value);
    }

    /// <summary>Writes a list, a map or another value that has no method of its own.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Member<T>(ReadOnlySpan<byte> name, T? value, WireType<T> type, UnknownMembers? unknown = null, int member = -1)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(type);
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        type.WriteJson(ref this, value);
    }

    /// <summary>Writes the null of a member that must come, unless it was absent where it was read.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="unknown">What the reader noted.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void NullUnlessAbsent(ReadOnlySpan<byte> name, UnknownMembers unknown, int member)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        if (!unknown.WasEmpty(member))
            Null(name);
    }

    /// <summary>Writes members of any name, but none that is declared.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The members.</param>
    /// <param name="type">How a value is written.</param>
    /// <param name="members">The declared members.</param>
    public void Additional<T>(EquatableMap<T> values, WireType<T> type, RecordMembers members)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(members);
        foreach ((string name, T value) in values)
        {
            if (members.Json.IndexOf(name) >= 0)
                continue;
            Name(name);
            type.WriteJson(ref this, value);
        }
    }

    /// <summary>Writes the unknown members, those that came in JSON.</summary>
    /// <param name="unknown">The members.</param>
    /// <param name="members">The declared members: a name among them is never written twice.</param>
    public void Unknown(UnknownMembers unknown, RecordMembers members)
    {
        ArgumentNullException.ThrowIfNull(members);
        Unknown(unknown, members.Json);
    }
}
