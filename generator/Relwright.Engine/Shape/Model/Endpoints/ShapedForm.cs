using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>A body of several parts.</summary>
internal sealed record ShapedForm(ShapedHome Home, string TypeName, ShapedDoc Doc, EquatableArray<ShapedPart> Parts) : ShapedItem(Home, TypeName);

/// <summary>A part of a form.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="WireName">The name of the field.</param>
/// <param name="TypeName">The C# type, without <c>?</c>.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Wire">The expression that writes it; null for files.</param>
/// <param name="MediaType">Its media type; null for the default.</param>
/// <param name="Check">What is made sure of before; null for nothing.</param>
internal sealed record ShapedPart(string Name, string WireName, string TypeName, bool Required, string? Wire, string? MediaType, ShapedDoc Doc, ShapedCheck? Check);
