using System.Buffers;

namespace Relwright.Generated;

/// <summary>Writes a body in XML.</summary>
public ref struct XmlBodyWriter
{
    private readonly IBufferWriter<byte> _output;

    /// <summary>Begins to write a body.</summary>
    /// <param name="output">Where to.</param>
    public XmlBodyWriter(IBufferWriter<byte> output) => _output = output;

    /// <summary>Hands over what was written.</summary>
    public readonly void Flush() => _output.Advance(0);
}
