using System;
using System.Buffers;
using System.Collections.Generic;
using Xunit;

namespace Relwright.Json;

/// <summary>Gives a fixed number of bytes more than was asked for, and holds a writer to them: what stands behind must not change.</summary>
internal sealed class ExactBuffer(int spare) : IBufferWriter<byte>
{
    private const byte Poison = 0xA5;
    private const int Guard = 64;

    private readonly List<byte> _written = [];
    private byte[] _given = [];
    private int _size;

    public byte[] Written => [.. _written];

    public void Advance(int count)
    {
        Assert.InRange(count, 0, _size);
        Assert.True(_given.AsSpan(_size).IndexOfAnyExcept(Poison) < 0, "Something was written behind the buffer.");
        _written.AddRange(_given.AsSpan(0, count));
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        _size = Math.Max(1, sizeHint) + spare;
        _given = new byte[_size + Guard];
        _given.AsSpan(_size).Fill(Poison);
        return _given.AsMemory(0, _size);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
