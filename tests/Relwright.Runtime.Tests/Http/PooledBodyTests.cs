using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Http;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

/// <summary>Bodies that come from a stream: in pieces, without an end, or not at all.</summary>
public sealed class PooledBodyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(16 * 1024)]
    [InlineData(1_000_000)]
    [InlineData(5_000_000)]
    public async Task Never_asks_for_more_than_the_cap_and_one_byte(int cap)
    {
        var endless = new Pieces(long.MaxValue, 100_000);

        await Assert.ThrowsAsync<BodyTooLargeException>(() => Read(endless, cap));

        Assert.Equal(cap + 1L, endless.Given);
        Assert.True(endless.LargestAsked <= cap + 1L, $"{endless.LargestAsked} bytes were asked for at once.");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(40_000, 1)]
    [InlineData(40_000, 7_001)]
    [InlineData(3_000_000, 100_000)]
    public async Task Puts_together_what_comes_in_pieces(int length, int piece)
    {
        PooledBody body = await Read(new Pieces(length, piece), 3_000_000);

        Assert.Equal(length, body.Length);
        for (int i = 0; i < length; i++)
            Assert.Equal((byte)i, body.Buffer![i]);
    }

    [Fact]
    public async Task Is_not_led_by_a_declared_length_to_a_buffer_that_large()
    {
        var few = new Pieces(10, 10);

        PooledBody body = await Read(few, 1_000_000_000, declared: 900_000_000);

        Assert.Equal(10, body.Length);
        Assert.True(few.LargestAsked <= 2 * 1024 * 1024, $"{few.LargestAsked} bytes were asked for at once.");
    }

    [Fact]
    public async Task Reads_nothing_of_a_body_that_declares_to_be_beyond_the_cap()
    {
        var never = new Pieces(1001, 1001);

        await Assert.ThrowsAsync<BodyTooLargeException>(() => Read(never, 1000, declared: 1001));

        Assert.Equal(0, never.Given);
    }

    [Fact]
    public async Task Stops_in_the_middle_of_a_body_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        var pieces = new Pieces(long.MaxValue, 1000) { Cancels = (cancelled, 10_000) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Read(pieces, int.MaxValue, null, cancelled.Token));

        Assert.Equal(10_000, pieces.Given);
    }

    private static async Task<PooledBody> Read(Pieces pieces, long cap, long? declared = null, CancellationToken cancellationToken = default)
    {
        using var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(pieces) };
        answer.Content.Headers.ContentLength = declared;
        return await PooledBody.ReadAsync(new ApiRequest(HttpMethod.Get, new Uri("http://127.0.0.1/")), answer, cap, cancellationToken);
    }

    /// <summary>A body of counted bytes that comes in pieces, and notes how much of it was wanted.</summary>
    private sealed class Pieces(long length, int piece) : Stream
    {
        public long Given { get; private set; }

        public int LargestAsked { get; private set; }

        public (CancellationTokenSource Source, long After)? Cancels { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Cancels is { } cancels && Given >= cancels.After)
                cancels.Source.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return new(Read(buffer.Span));
        }

        public override int Read(Span<byte> buffer)
        {
            LargestAsked = Math.Max(LargestAsked, buffer.Length);
            int given = (int)Math.Min(Math.Min(piece, buffer.Length), length - Given);
            for (int i = 0; i < given; i++)
                buffer[i] = (byte)(Given + i);
            Given += given;
            return given;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
