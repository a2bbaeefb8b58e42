using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>How values of one type are read and written where emitted code has no call of its own for them.</summary>
/// <remarks>Made by <see cref="Wire"/> and kept in static fields.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WireType
{
    private protected WireType(JsonOutline outline) => Outline = outline;

    /// <summary>What a value looks like from outside.</summary>
    internal JsonOutline Outline { get; }

    /// <summary>Whether null is one of the values.</summary>
    internal bool TakesNull => Outline is NullableOutline;

    /// <summary>What a value looks like in XML; null where the type has no form there.</summary>
    internal XmlShape? Xml { get; private protected init; }
}

/// <summary>How values of one type are read and written where emitted code has no call of its own for them.</summary>
/// <typeparam name="T">The type; nullable where null is one of its values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class WireType<T> : WireType
{
    private readonly JsonRead<T> _read;
    private readonly JsonWrite<T> _write;

    internal WireType(JsonOutline outline, JsonRead<T> read, JsonWrite<T> write)
        : base(outline)
    {
        _read = read;
        _write = write;
    }

    /// <summary>Reads the value that the cursor stands before.</summary>
    /// <param name="json">Where from; stands behind the value afterwards.</param>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public T ReadJson(ref JsonCursor json) => _read(ref json);

    /// <summary>Writes a value.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is one that JSON cannot express.</exception>
    public void WriteJson(ref JsonBodyWriter json, T value) => _write(ref json, value);
}

/// <summary>Reads a value.</summary>
internal delegate T JsonRead<T>(ref JsonCursor json);

/// <summary>Writes a value.</summary>
internal delegate void JsonWrite<T>(ref JsonBodyWriter json, T value);
