using System;
using System.Buffers;
using System.Buffers.Text;

namespace Relwright.Generated;

/// <remarks>
/// Values of which OData has forms that JSON by itself does not know (OData JSON Format 4.01, section 7.1). They have methods of their own, so
/// that what is described otherwise does not take them.
/// </remarks>
public ref partial struct JsonCursor
{
    /// <summary>Reads a floating-point number (IEEE 754, 32 bits), or one of the texts <c>NaN</c>, <c>INF</c> and <c>-INF</c>.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or a number beyond the range.</exception>
    public float? ReadAnySingle() => AtText ? (float)ReadNotFinite() : ReadSingle();

    /// <summary>Reads a floating-point number (IEEE 754, 64 bits), or one of the texts <c>NaN</c>, <c>INF</c> and <c>-INF</c>.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or a number beyond the range.</exception>
    public double? ReadAnyDouble() => AtText ? ReadNotFinite() : ReadDouble();

    /// <summary>Reads bytes in base64 of either alphabet (RFC 4648, sections 4 and 5): the standard has the second, and services mostly write the first.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public EquatableBytes? ReadAnyBytes()
    {
        int start = _position;
        if (!ReadText(out ReadOnlySpan<byte> text))
            return null;
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out int written) is OperationStatus.Done)
            return new EquatableBytes(bytes.AsMemory(0, written));
        if (!Base64Url.IsValid(text))
            FailAt(start, "Expected bytes in base64");
        return new EquatableBytes(Base64Url.DecodeFromUtf8(text));
    }

    private double ReadNotFinite()
    {
        int start = _position;
        ReadText(out ReadOnlySpan<byte> text);
        if (text.SequenceEqual("NaN"u8))
            return double.NaN;
        if (text.SequenceEqual("INF"u8))
            return double.PositiveInfinity;
        if (!text.SequenceEqual("-INF"u8))
            FailAt(start, "Expected a number, 'NaN', 'INF' or '-INF'");
        return double.NegativeInfinity;
    }
}
