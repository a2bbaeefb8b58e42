using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model;

/// <summary>An open enumeration of which several values can hold at once.</summary>
/// <param name="Values">The values with the numbers that stand for them.</param>
/// <param name="HasNone">Whether one of them is the number zero, which else has a name of its own.</param>
internal sealed record ShapedFlags(ShapedHome Home, string TypeName, ShapedDoc Doc, EquatableArray<ShapedFlag> Values, bool HasNone) : ShapedItem(Home, TypeName);

/// <summary>A value that can hold beside others.</summary>
internal sealed record ShapedFlag(string Name, string WireText, long Bits, ShapedDoc Doc);
