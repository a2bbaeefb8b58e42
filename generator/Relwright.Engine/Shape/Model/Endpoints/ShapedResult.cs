using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>The body of an operation whose successes differ: a case for each.</summary>
/// <param name="Other">The case of a success that nobody describes.</param>
internal sealed record ShapedResult(ShapedHome Home, string TypeName, ShapedDoc Doc, string Other, EquatableArray<ShapedResultCase> Cases)
    : ShapedItem(Home, TypeName);

/// <summary>One kind of success.</summary>
/// <param name="Status">A status, a class of them, or <c>default</c>.</param>
/// <param name="ValueType">The C# type of its body; null for none.</param>
/// <param name="Body">The expression that reads it.</param>
internal sealed record ShapedResultCase(string Name, string Status, ShapedDoc Doc, string? ValueType, string? Body);
