using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>Something that a request brings and that the specification sets bounds to, which are checked before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IChecked
{
    /// <summary>Makes sure that all values are within their bounds.</summary>
    /// <param name="path">Where the value stands, such as <c>body</c> or <c>body.rooms[2]</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the message names it, the bound and the value.</exception>
    void Check(string path);
}
