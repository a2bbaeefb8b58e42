using System;
using System.Collections.Generic;
using Relwright.Generated;

namespace Relwright;

/// <summary>A body of several parts whose fields the specification does not describe: the caller names them.</summary>
public sealed class MultipartForm : IMultipartForm
{
    private readonly List<Action<MultipartWriter>> _parts = [];

    /// <summary>Adds a file.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="file">The file.</param>
    public MultipartForm Add(string name, FilePart file)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(file);
        _parts.Add(form => form.Add(name, file));
        return this;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="text">The text.</param>
    public MultipartForm Add(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        _parts.Add(form => form.Add(name, text, Wire.String));
        return this;
    }

    void IMultipartForm.WriteParts(MultipartWriter form)
    {
        foreach (Action<MultipartWriter> part in _parts)
            part(form);
    }
}
