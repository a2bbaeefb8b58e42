using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Http;

/// <summary>Streams one after another, each from where it stood. None of them is closed. Where all can seek, it can be put back to its beginning.</summary>
internal sealed class JoinedStream : Stream
{
    private readonly (Stream Stream, long Start)[] _parts;
    private int _current;
    private long _position;

    internal JoinedStream(IEnumerable<Stream> parts) => _parts = [.. parts.Select(static part => (part, part.CanSeek ? part.Position : 0))];

    public override bool CanRead => true;

    public override bool CanSeek => _parts.All(static part => part.Stream.CanSeek);

    public override bool CanWrite => false;

    public override long Length => _parts.Sum(static part => part.Stream.Length - part.Start);

    public override long Position
    {
        get => _position;
        set
        {
            if (value != 0)
                throw new NotSupportedException();
            foreach ((Stream stream, long start) in _parts)
                stream.Position = start;
            (_current, _position) = (0, 0);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        for (; _current < _parts.Length; _current++)
        {
            int read = _parts[_current].Stream.Read(buffer);
            _position += read;
            if (read > 0 || buffer.IsEmpty)
                return read;
        }

        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        for (; _current < _parts.Length; _current++)
        {
            int read = await _parts[_current].Stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            _position += read;
            if (read > 0 || buffer.IsEmpty)
                return read;
        }

        return 0;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
