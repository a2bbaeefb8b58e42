using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Http;

/// <summary>A body in a buffer of the shared pool, never longer than the cap.</summary>
internal readonly struct PooledBody
{
    private const int FirstBuffer = 16 * 1024;
    private const int LargestFirstBuffer = 1024 * 1024;

    private PooledBody(byte[]? buffer, int length)
    {
        Buffer = buffer;
        Length = length;
    }

    internal byte[]? Buffer { get; }

    internal int Length { get; }

    /// <exception cref="BodyTooLargeException">A success has more than <paramref name="maxBytes"/>. Of an error the status matters more: its body is then dropped.</exception>
    internal static async Task<PooledBody> ReadAsync(ApiRequest request, HttpResponseMessage answer, long maxBytes, CancellationToken cancellationToken)
    {
        long? declared = request.Method == HttpMethod.Head ? null : answer.Content.Headers.ContentLength;
        if (declared == 0)
            return default;
        if (declared > maxBytes)
            return Refuse(request, answer, maxBytes);

        Stream stream = await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            // A declared length is only the server's word: it sizes the first buffer within bounds.
            int first = (int)Math.Min(maxBytes, Math.Clamp(declared ?? FirstBuffer, 1, LargestFirstBuffer));
            byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Max(first, 1));
            int length = 0;
            try
            {
                while (true)
                {
                    // One byte beyond the cap is asked for, which tells a body of exactly the cap from a longer one.
                    int space = (int)Math.Min(buffer.Length, maxBytes + 1) - length;
                    int read = await stream.ReadAsync(buffer.AsMemory(length, space), cancellationToken).ConfigureAwait(false);
                    length += read;
                    if (length > maxBytes)
                    {
                        ArrayPool<byte>.Shared.Return(buffer);
                        buffer = [];
                        return Refuse(request, answer, maxBytes);
                    }

                    if (read == 0)
                        break;
                    if (length == buffer.Length)
                        buffer = Grow(buffer, length, maxBytes);
                }
            }
            catch
            {
                if (buffer.Length > 0)
                    ArrayPool<byte>.Shared.Return(buffer);
                throw;
            }

            return new PooledBody(buffer, length);
        }
    }

    private static byte[] Grow(byte[] buffer, int length, long maxBytes)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Min(2L * length, maxBytes + 1), Array.MaxLength));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static PooledBody Refuse(ApiRequest request, HttpResponseMessage answer, long maxBytes) =>
        answer.IsSuccessStatusCode ? throw new BodyTooLargeException(request.Method, request.Uri, answer.StatusCode, maxBytes) : default;
}
