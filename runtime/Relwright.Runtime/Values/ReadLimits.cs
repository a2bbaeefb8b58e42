using System;

namespace Relwright;

/// <summary>What a reader accepts from a body that it does not trust.</summary>
public sealed record ReadLimits
{
    /// <summary>The deepest nesting that <see cref="MaxDepth"/> can be set to: readers of nested records recurse.</summary>
    public const int DeepestDepth = 1000;

    /// <summary>64 levels, any number of bytes.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Levels of objects, arrays or elements inside each other, from 1 to <see cref="DeepestDepth"/>; 64 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above <see cref="DeepestDepth"/>.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestDepth);
            field = value;
        }
    } = 64;

    /// <summary>Bytes of a body; no limit by default, since a body that is read from memory is there already.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = long.MaxValue;
}
