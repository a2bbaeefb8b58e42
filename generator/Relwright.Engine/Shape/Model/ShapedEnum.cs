using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model;

/// <summary>An open enumeration.</summary>
/// <param name="KnownType">The name of the nested enumeration of known values.</param>
/// <param name="OtherName">The member of it that stands for a value that nobody listed.</param>
/// <param name="Base">What the values are on the wire.</param>
/// <param name="Outlined">Whether a union has to tell a known value from others.</param>
internal sealed record ShapedEnum(
    ShapedHome Home,
    string TypeName,
    ShapedDoc Doc,
    string KnownType,
    string OtherName,
    EnumBase Base,
    bool Outlined,
    EquatableArray<ShapedEnumValue> Values)
    : ShapedItem(Home, TypeName);

/// <summary>A known value.</summary>
internal sealed record ShapedEnumValue(string Name, string WireText, ShapedDoc Doc);
