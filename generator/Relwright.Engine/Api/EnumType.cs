using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>An enumeration. All are open: a value that nobody listed is kept as it came.</summary>
internal sealed record EnumType(string Name, Documentation Documentation, EquatableArray<EnumValue> Values);

/// <summary>A known value of an enumeration.</summary>
/// <param name="Value">The text on the wire.</param>
internal sealed record EnumValue(string Value, Documentation Documentation);
