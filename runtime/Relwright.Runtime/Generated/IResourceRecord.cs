using System;
using System.ComponentModel;
using Relwright.Generated;

namespace Relwright;

/// <summary>The representation of a resource: a record with links.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
public interface IResourceRecord<TSelf> : IRecord<TSelf>
    where TSelf : class, IResourceRecord<TSelf>
{
    /// <summary>The resource's name in the specification, for messages.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    virtual static string ResourceName => typeof(TSelf).Name;

    /// <summary>The revision of the resource that the record describes; null where any will do. Each request for it asks for no older one.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual string? MinimumRevision => null;

    /// <summary>The links that came with the representation.</summary>
    LinkSet Links { get; }

    /// <summary>The ETag in the body, as it came; null where there is none.</summary>
    string? ETag { get; }

    /// <summary>Writes itself as an XML element that stands in the given relation to its parent.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="relation">The link relation.</param>
    /// <exception cref="NotSupportedException">The API does not speak XML.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteXmlAs(ref XmlBodyWriter xml, string relation) =>
        throw new NotSupportedException($"{GetType().Name} has no XML form.");
}
