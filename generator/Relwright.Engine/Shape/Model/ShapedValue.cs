using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Model;

/// <summary>The type of a value, as C# has it.</summary>
/// <param name="Kind">The kind of the value, or of the items of a list.</param>
/// <param name="TypeName">The C# type of one value, without <c>?</c>.</param>
/// <param name="List">Whether it is a list.</param>
internal sealed record ShapedValue(ValueKind Kind, string TypeName, bool List)
{
    /// <summary>The C# type as a property or parameter that always holds a value has it.</summary>
    public string FullName => List ? $"EquatableList<{TypeName}>" : TypeName;
}
