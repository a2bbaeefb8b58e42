using System;

namespace Relwright.Generated;

/// <summary>Reads a body in XML.</summary>
public ref struct XmlCursor
{
    /// <summary>Begins to read a body.</summary>
    /// <param name="utf8">The body.</param>
    /// <param name="limits">What is accepted.</param>
    public XmlCursor(ReadOnlySpan<byte> utf8, ReadLimits limits)
    {
        _ = utf8;
        _ = limits;
    }

    /// <summary>Reads the record whose element is the root, to the end of the body.</summary>
    /// <typeparam name="T">The record.</typeparam>
    public T ReadRoot<T>()
        where T : class, IRecord<T> => T.ReadXml(ref this);
}
