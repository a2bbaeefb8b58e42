extern alias runtime;

using runtime::Relwright;

namespace Relwright.Tool.Sdk;

/// <summary>Reads and writes one kind of body with the emitted serializers.</summary>
internal abstract class BodyCodec
{
    /// <summary>Reads a body.</summary>
    /// <exception cref="WireFormatException">The body is not well-formed, or not of this kind.</exception>
    /// <exception cref="System.NotSupportedException">The API does not speak the format.</exception>
    public abstract IRequestBody Read(byte[] utf8, WireFormat format);

    /// <summary>Writes what was read.</summary>
    /// <exception cref="System.ArgumentException">A text is one that the format cannot express.</exception>
    /// <exception cref="System.NotSupportedException">The API does not speak the format.</exception>
    public static byte[] Write(IRequestBody body, WireFormat format) => format is WireFormat.Json ? body.ToJson() : body.ToXml();
}
