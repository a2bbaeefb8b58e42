using System.Collections.Generic;
using System.IO;
using System.Threading;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>Server-sent events as they come.</summary>
internal sealed class PlainEventItems : ItemType<ServerSentEvent>
{
    internal override IAsyncEnumerable<ServerSentEvent> ReadAsync(Stream stream, AnsweredBody body, CancellationToken cancellationToken) =>
        EventReader.ReadAsync(stream, body, cancellationToken);
}
