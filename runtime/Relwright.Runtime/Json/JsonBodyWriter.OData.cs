using System;

namespace Relwright.Generated;

/// <remarks>Values that OData has forms for and JSON by itself has not (OData JSON Format 4.01, section 7.1).</remarks>
public ref partial struct JsonBodyWriter
{
    /// <summary>Writes a number, or the text for one that is not finite.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void AnySingleMember(ReadOnlySpan<byte> name, float? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        AnyValue(value.Value);
    }

    /// <summary>Writes a number, or the text for one that is not finite.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void AnyDoubleMember(ReadOnlySpan<byte> name, double? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        AnyValue(value.Value);
    }

    /// <summary>Writes bytes as a text in base64: of the two alphabets the one that all services in use understand.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void AnyBytesMember(ReadOnlySpan<byte> name, EquatableBytes? value, UnknownMembers? unknown = null, int member = -1) => BytesMember(name, value, unknown, member);

    /// <summary>Writes a number, or the text for one that is not finite.</summary>
    /// <param name="value">The value.</param>
    internal void AnyValue(float value)
    {
        if (float.IsFinite(value))
            Value(value);
        else
            NotFinite(value);
    }

    /// <summary>Writes a number, or the text for one that is not finite.</summary>
    /// <param name="value">The value.</param>
    internal void AnyValue(double value)
    {
        if (double.IsFinite(value))
            Value(value);
        else
            NotFinite(value);
    }

    private void NotFinite(double value) => Raw(double.IsNaN(value) ? "\"NaN\""u8 : value > 0 ? "\"INF\""u8 : "\"-INF\""u8);
}
