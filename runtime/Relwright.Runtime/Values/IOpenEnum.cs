using System;

namespace Relwright;

/// <summary>An enumeration whose values are the wire's texts, so that values unknown today survive.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>Whether the values are texts on the wire. If not, they are numbers or truth values, and texts of them here are their JSON.</summary>
    static virtual bool IsText => true;

    /// <summary>Whether a text is one of the known values.</summary>
    /// <param name="utf8">The unescaped text in valid UTF-8.</param>
    static virtual bool IsKnown(ReadOnlySpan<byte> utf8) => true;

    /// <summary>The value as the wire has it.</summary>
    string Text { get; }

    /// <summary>Takes a value from the wire; known values give the known text without allocating.</summary>
    /// <param name="utf8">The unescaped text in valid UTF-8.</param>
    abstract static TSelf FromUtf8(ReadOnlySpan<byte> utf8);
}
