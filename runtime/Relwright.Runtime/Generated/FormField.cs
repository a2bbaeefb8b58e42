using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>How a field of a form is written where that is not the default way (OpenAPI's Encoding Object).</summary>
/// <param name="Name">The field.</param>
/// <param name="Style">How a value is written.</param>
/// <param name="Explode">Whether each item or member stands by itself.</param>
/// <param name="Reserved">Whether characters with a meaning in URIs are left as they are.</param>
/// <param name="IsJson">Whether all of the value is written as JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct FormField(string Name, ParameterStyle Style = ParameterStyle.Form, bool Explode = true, bool Reserved = false, bool IsJson = false);
