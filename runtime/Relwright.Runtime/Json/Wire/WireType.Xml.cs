using System;

namespace Relwright.Generated;

public sealed partial class WireType<T>
{
    /// <summary>Reads the value from the element that the cursor stands at.</summary>
    /// <param name="xml">Where from.</param>
    /// <exception cref="NotSupportedException">The type has no form in XML.</exception>
    public T ReadXml(ref XmlCursor xml) => throw new NotSupportedException($"{typeof(T).Name} has no XML form.");

    /// <summary>Writes a value as an element.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="NotSupportedException">The type has no form in XML.</exception>
    public void WriteXml(ref XmlBodyWriter xml, T value) => throw new NotSupportedException($"{typeof(T).Name} has no XML form.");
}
