namespace Relwright.Engine.Api;

/// <summary>Where a parameter travels.</summary>
internal enum ParameterPlace
{
    /// <summary>In the path.</summary>
    Path,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>The whole of the query.</summary>
    QueryText,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>In the header <c>Cookie</c>.</summary>
    Cookie,
}

/// <summary>How the value of a parameter is written (OpenAPI 3.2, "Style Values").</summary>
internal enum ParameterStyle
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

    /// <summary><c>color[R]=100&amp;color[G]=200</c>.</summary>
    DeepObject,

    /// <summary>As JSON.</summary>
    Json,
}

/// <summary>A parameter of a call, or a header of an answer.</summary>
/// <param name="Explode">Whether each item or member stands by itself.</param>
/// <param name="AllowReserved">Whether characters with a meaning in URIs are left as they are.</param>
/// <param name="Value">Its name, type and bounds.</param>
internal sealed record Parameter(ParameterPlace Place, ParameterStyle Style, bool Explode, bool AllowReserved, Property Value);
