using System;

namespace Relwright.Generated;

public ref partial struct JsonCursor
{
    /// <summary>Reads a value of an open enumeration; a known one costs no string.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">No text comes.</exception>
    public TEnum? ReadEnum<TEnum>()
        where TEnum : struct, IOpenEnum<TEnum> =>
        TryTakePlain(out ReadOnlySpan<byte> text) || ReadText(out text) ? TEnum.FromUtf8(text) : null;

    /// <summary>The failure of an object that ends without a member it must have.</summary>
    /// <param name="name">The member.</param>
    public readonly WireFormatException MissingMember(string name) =>
        Failure(_position, $"Expected the member '{name}' in the object that ends here");
}
