using System;
using System.Buffers;

namespace Relwright.Generated;

/// <summary>Bytes that are put together in a rented array. Where a body turns out malformed, the array is left to the collector.</summary>
internal struct RentedBytes
{
    private byte[]? _bytes;
    private int _count;

    internal readonly ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _count);

    internal void Clear() => _count = 0;

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (_bytes is null || _bytes.Length - _count < bytes.Length)
            Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }

    internal void Release()
    {
        if (_bytes is not null)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = null;
        _count = 0;
    }

    private void Grow(int needed)
    {
        byte[] more = ArrayPool<byte>.Shared.Rent(Math.Max(256, Math.Max(_count * 2, _count + needed)));
        if (_bytes is not null)
        {
            Span.CopyTo(more);
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = more;
    }
}
