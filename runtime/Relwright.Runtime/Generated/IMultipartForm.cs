using System.ComponentModel;
using Relwright.Generated;

namespace Relwright;

/// <summary>A body of several parts (<c>multipart/form-data</c>, RFC 7578).</summary>
public interface IMultipartForm
{
    /// <summary>Writes the parts.</summary>
    /// <param name="form">Where to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteParts(MultipartWriter form);
}
