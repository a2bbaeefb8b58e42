using System;
using System.Buffers;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>
/// Writes a body in XML, without an allocation: the elements of the named-property profile, as emitted code drives it. Start tags come
/// as literals that the emitter escaped; values are escaped here.
/// </summary>
/// <remarks>
/// A value that XML 1.0 cannot carry (most control characters, U+FFFE, U+FFFF, half a surrogate pair) throws
/// <see cref="ArgumentException"/> with the name of the member; a body is written whole before any of it is sent.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct XmlBodyWriter
{
    // Enough for a run of short members; IBufferWriter may give more.
    private const int Chunk = 1024;

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _span;
    private int _used;
    private int _depth;
    private int _startTagEnd;
    private int _foreignDepth;
    private byte[]? _namespace;
    private XmlTag _tag;

    // What came unknown with the resource that was begun last, where it holds attributes of known properties; null nearly always.
    private UnknownMembers? _attributed;

    /// <summary>Begins to write a body.</summary>
    /// <param name="output">Where to.</param>
    public XmlBodyWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _span = output.GetSpan(Chunk);
        _startTagEnd = -1;
    }

    /// <summary>Hands over what was written.</summary>
    public void Flush()
    {
        _output.Advance(_used);
        _used = 0;
        _span = default;
        _startTagEnd = -1;
    }

    /// <summary>Begins the <c>&lt;input&gt;</c> that a body is, XML declaration included.</summary>
    /// <param name="ns">The namespace name; empty for none.</param>
    public void BeginInput(string ns)
    {
        Declaration();
        Raw("<input"u8);
        if (!string.IsNullOrEmpty(ns))
            Attribute(" xmlns=\""u8, ns);
        Raw(">"u8);
    }

    /// <summary>Ends the <c>&lt;input&gt;</c>.</summary>
    public void EndInput() => Raw("</input>"u8);

    private void Declaration() => Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>"u8);

    private void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        if (_span.Length - _used < bytes.Length)
            Reserve(bytes.Length);
        bytes.CopyTo(_span[_used..]);
        _used += bytes.Length;
    }

    private void Reserve(int size)
    {
        Flush();
        _span = _output.GetSpan(Math.Max(size, Chunk));
    }
}
