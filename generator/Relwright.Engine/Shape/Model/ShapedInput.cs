using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model;

/// <summary>What a caller gives to a request that takes members of its own.</summary>
/// <param name="Partial">Whether members can be left alone, set to null or set to a value (PATCH).</param>
internal sealed record ShapedInput(
    ShapedHome Home,
    string TypeName,
    ShapedDoc Doc,
    ShapedWire Wire,
    EquatableArray<ShapedProperty> Properties,
    EquatableArray<ShapedProperty> Data,
    bool Partial)
    : ShapedItem(Home, TypeName);
