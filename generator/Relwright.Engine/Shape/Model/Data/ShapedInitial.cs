using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Model.Data;

/// <summary>A value that a property has from the start.</summary>
/// <param name="Kind">The kind of the value.</param>
/// <param name="Text">The text of a text or of a value of an enumeration; the C# and JSON form of a number or truth value.</param>
internal sealed record ShapedInitial(ValueKind Kind, string Text);
