using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Relwright.Http;

/// <summary>Cuts a stream at a separator, as it comes.</summary>
internal static class SeparatedOctets
{
    /// <summary>The octets between separators, empty ones included; behind the last one only where there are some.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="separator">The separator.</param>
    /// <param name="body">What the stream is the body of.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="BodyTooLargeException">While enumerating: a piece is larger than a body may be.</exception>
    internal static async IAsyncEnumerable<byte[]> ReadAsync(Stream stream, byte separator, AnsweredBody body, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PipeReader pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        try
        {
            for (long searched = 0; ;)
            {
                ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                ReadOnlySequence<byte> rest = read.Buffer;
                while (rest.Slice(searched).PositionOf(separator) is { } end)
                {
                    ReadOnlySequence<byte> piece = rest.Slice(0, end);
                    body.CheckSize(piece.Length);
                    yield return piece.ToArray();
                    rest = rest.Slice(rest.GetPosition(1, end));
                    searched = 0;
                }

                // What has no separator yet is looked through once only, however many pieces of the wire it takes.
                body.CheckSize(searched = rest.Length);
                if (read.IsCompleted)
                {
                    if (!rest.IsEmpty)
                        yield return rest.ToArray();
                    yield break;
                }

                pipe.AdvanceTo(rest.Start, rest.End);
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }
}
