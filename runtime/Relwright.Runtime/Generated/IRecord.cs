using System;
using System.ComponentModel;
using Relwright.Generated;

namespace Relwright;

/// <summary>A representation that reads and writes itself without any client.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
public interface IRecord<TSelf> : IRequestBody
    where TSelf : class, IRecord<TSelf>
{
    /// <summary>What the record looks like from outside, for unions whose case it is.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    virtual static JsonOutline Outline => JsonOutline.AnyObject;

    /// <summary>Where its members stand in XML; null where it has no places there.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    virtual static XmlPlaces? XmlPlaces => null;

    /// <summary>Reads the record from the JSON object that the cursor stands before.</summary>
    /// <param name="json">Where from.</param>
    /// <exception cref="WireFormatException">There is no such object.</exception>
    /// <exception cref="NotSupportedException">The API does not speak JSON.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    virtual static TSelf ReadJson(ref JsonCursor json) =>
        throw new NotSupportedException($"{typeof(TSelf).Name} has no JSON form.");

    /// <summary>Reads the record from the XML element that the cursor stands at.</summary>
    /// <param name="xml">Where from.</param>
    /// <exception cref="WireFormatException">There is no such element.</exception>
    /// <exception cref="NotSupportedException">The API does not speak XML.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    virtual static TSelf ReadXml(ref XmlCursor xml) =>
        throw new NotSupportedException($"{typeof(TSelf).Name} has no XML form.");
}
