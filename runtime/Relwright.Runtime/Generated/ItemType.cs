using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Threading;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>How the items of a body are read that come one after another.</summary>
/// <typeparam name="T">What an item is read as.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemType<T>
{
    private protected ItemType()
    {
    }

    /// <summary>Reads the items of a stream as they come.</summary>
    /// <exception cref="ApiProtocolException">While enumerating: an item cannot be read, or is larger than a body may be.</exception>
    internal abstract IAsyncEnumerable<T> ReadAsync(Stream stream, AnsweredBody body, CancellationToken cancellationToken);
}
