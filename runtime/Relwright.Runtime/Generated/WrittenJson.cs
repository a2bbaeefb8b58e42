using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>A body that is JSON already.</summary>
/// <param name="Utf8">One JSON value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct WrittenJson(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>Takes a constant of the specification.</summary>
    /// <param name="json">One JSON value.</param>
    public static implicit operator WrittenJson(string json) => new(System.Text.Encoding.UTF8.GetBytes(json));
}
