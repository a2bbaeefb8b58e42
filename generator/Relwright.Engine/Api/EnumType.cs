using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>An enumeration. All are open: a value that nobody listed is kept as it came.</summary>
/// <param name="Base">What its values are on the wire.</param>
/// <param name="Flags">Whether several can hold at once, their texts with commas between.</param>
internal sealed record EnumType(string Name, Documentation Documentation, EquatableArray<EnumValue> Values, EnumBase Base = EnumBase.Text, bool Flags = false);

/// <summary>What the values of an enumeration are on the wire.</summary>
internal enum EnumBase
{
    /// <summary>Texts.</summary>
    Text,

    /// <summary>Numbers.</summary>
    Number,

    /// <summary>Truth values.</summary>
    Boolean,
}

/// <summary>A known value of an enumeration.</summary>
/// <param name="Value">The text on the wire; of a number or truth value, its JSON.</param>
/// <param name="Name">The name that the specification gives it (<c>x-ms-enum</c>); null where its text is its name.</param>
/// <param name="Bits">Of flags, the number that stands for it; null where nobody says.</param>
internal sealed record EnumValue(string Value, Documentation Documentation, string? Name = null, long? Bits = null);
