namespace Relwright.Engine.Api;

/// <summary>Bounds of a value. Lengths count UTF-16 code units, as .NET and the services described do.</summary>
/// <param name="MinLength">The least number of characters of a text, items of a list or members of a map.</param>
/// <param name="MaxLength">The greatest number of them.</param>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest number.</param>
/// <param name="Exclusive">Whether the number itself is out of bounds.</param>
/// <param name="Pattern">A regular expression (ECMA-262) that a text matches; told to people, checked by nobody.</param>
internal sealed record Constraints(
    int? MinLength,
    int? MaxLength,
    decimal? Minimum,
    decimal? Maximum,
    Exclusion Exclusive = Exclusion.None,
    string? Pattern = null)
{
    public static Constraints None { get; } = new(null, null, null, null);
}

/// <summary>Which bounds are out of bounds themselves.</summary>
[System.Flags]
internal enum Exclusion
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>The least number.</summary>
    Minimum = 1,

    /// <summary>The greatest number.</summary>
    Maximum = 2,
}
