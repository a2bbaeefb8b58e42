using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>Server-sent events as objects whose members are the fields: OpenAPI 3.2, "Special Considerations for Server-Sent Events".</summary>
internal sealed class EventItems<T>(WireType<T> wire) : ItemType<T>
{
    internal override async IAsyncEnumerable<T> ReadAsync(Stream stream, AnsweredBody body, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int count = 0;
        await foreach (ServerSentEvent one in EventReader.ReadAsync(stream, body, cancellationToken).ConfigureAwait(false))
            yield return body.ReadItem(Json(one).WrittenSpan, wire, ++count);
    }

    private static ArrayBufferWriter<byte> Json(ServerSentEvent one)
    {
        ArrayBufferWriter<byte> output = new();
        using Utf8JsonWriter json = new(output);
        json.WriteStartObject();
        if (one.Event is { } type)
            json.WriteString("event"u8, type);
        json.WriteString("data"u8, one.Data);
        if (one.Id is { } id)
            json.WriteString("id"u8, id);
        if (one.Retry is { } retry)
            json.WriteNumber("retry"u8, retry);
        json.WriteEndObject();
        json.Flush();
        return output;
    }
}
