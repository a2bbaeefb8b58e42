using System;

namespace Relwright.Generated;

/// <remarks>
/// The members of data types, each kind under a name of its own: choosing among all that are called <c>Member</c> is a good part of what
/// the compiler does with the types of a large API.
/// </remarks>
public ref partial struct JsonBodyWriter
{
    /// <summary>Writes a text.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void StringMember(ReadOnlySpan<byte> name, string? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a boolean.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void BooleanMember(ReadOnlySpan<byte> name, bool? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Int32Member(ReadOnlySpan<byte> name, int? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Int64Member(ReadOnlySpan<byte> name, long? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void SingleMember(ReadOnlySpan<byte> name, float? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void DoubleMember(ReadOnlySpan<byte> name, double? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a number.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void DecimalMember(ReadOnlySpan<byte> name, decimal? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a point in time as RFC 3339 has it.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void DateTimeMember(ReadOnlySpan<byte> name, DateTimeOffset? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a date.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void DateMember(ReadOnlySpan<byte> name, DateOnly? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a time of day.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void TimeMember(ReadOnlySpan<byte> name, ClockTime? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a duration.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void DurationMember(ReadOnlySpan<byte> name, TimeSpan? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a UUID.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void GuidMember(ReadOnlySpan<byte> name, Guid? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a URI reference.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void UriMember(ReadOnlySpan<byte> name, Uri? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes bytes in base64.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void BytesMember(ReadOnlySpan<byte> name, EquatableBytes? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);

    /// <summary>Writes a value of any kind.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void AnyMember(ReadOnlySpan<byte> name, JsonValue? value, UnknownMembers? unknown = null, int member = -1) => Member(name, value, unknown, member);
}
