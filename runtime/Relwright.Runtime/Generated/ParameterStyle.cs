using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>How the value of a parameter is written: OpenAPI 3.2, "Style Values".</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary><c>blue,black</c>.</summary>
    Simple,

    /// <summary><c>.blue.black</c>.</summary>
    Label,

    /// <summary><c>;color=blue;color=black</c>.</summary>
    Matrix,

    /// <summary><c>color=blue&amp;color=black</c>.</summary>
    Form,

    /// <summary><c>color=blue%20black</c>.</summary>
    SpaceDelimited,

    /// <summary><c>color=blue%7Cblack</c>.</summary>
    PipeDelimited,

    /// <summary><c>color%5BR%5D=100&amp;color%5BG%5D=200</c>.</summary>
    DeepObject,
}
