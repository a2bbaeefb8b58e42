using Relwright.Engine.Problems;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>An API as C# will have it, and what was wrong with it.</summary>
internal sealed record ShapeResult(EquatableArray<ShapedItem> Items, EquatableArray<Problem> Problems);
