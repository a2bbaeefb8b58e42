using System;
using System.ComponentModel;
using Relwright.Generated;

namespace Relwright;

/// <summary>Something that can be sent: it writes itself. Use <see cref="RecordSerialization"/> to get at its bytes.</summary>
public interface IRequestBody
{
    /// <summary>Writes itself as one JSON value.</summary>
    /// <param name="json">Where to.</param>
    /// <exception cref="NotSupportedException">The API does not speak JSON.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteJson(ref JsonBodyWriter json) =>
        throw new NotSupportedException($"{GetType().Name} has no JSON form.");

    /// <summary>Writes itself as one XML element.</summary>
    /// <param name="xml">Where to.</param>
    /// <exception cref="NotSupportedException">The API does not speak XML.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteXml(ref XmlBodyWriter xml) =>
        throw new NotSupportedException($"{GetType().Name} has no XML form.");
}
