using System;
using System.Buffers;
using System.Collections.Generic;

namespace Relwright.Json;

/// <summary>Gives never a byte more than was asked for, and a new array each time, so that nothing written late can count.</summary>
internal sealed class NarrowBuffer : IBufferWriter<byte>
{
    private readonly List<byte> _written = [];
    private byte[] _given = [];

    public byte[] Written => _written.ToArray();

    public void Advance(int count) => _written.AddRange(_given.AsSpan(0, count));

    public Memory<byte> GetMemory(int sizeHint = 0) => _given = new byte[Math.Max(1, sizeHint)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
