using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>JSON values one after another, as they come: a line each, or each behind a record separator (RFC 7464, section 2.2).</summary>
internal sealed class LineItems<T>(WireType<T> wire) : ItemType<T>
{
    private const byte RecordSeparator = 0x1E;

    internal override async IAsyncEnumerable<T> ReadAsync(Stream stream, AnsweredBody body, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte separator = body.MediaType?.EndsWith("json-seq", StringComparison.OrdinalIgnoreCase) == true ? RecordSeparator : (byte)'\n';
        int count = 0;
        await foreach (byte[] piece in SeparatedOctets.ReadAsync(stream, separator, body, cancellationToken).ConfigureAwait(false))
        {
            ReadOnlyMemory<byte> item = Trimmed(piece, isFirst: count == 0);
            if (!item.IsEmpty)
                yield return body.ReadItem(item.Span, wire, ++count);
        }
    }

    private static ReadOnlyMemory<byte> Trimmed(byte[] piece, bool isFirst)
    {
        ReadOnlyMemory<byte> item = piece;
        if (isFirst && item.Span.StartsWith("\uFEFF"u8))
            item = item["\uFEFF"u8.Length..];
        return item.Trim(" \t\r\n"u8);
    }
}
