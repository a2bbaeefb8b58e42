using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Model;

/// <summary>Where a type comes from.</summary>
/// <param name="Source">The kind of place, such as <c>request table of PUT</c>.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Place">The place in the pages.</param>
internal sealed record Origin(string Source, Certainty Certainty, Place Place)
{
    /// <summary>The origin as a comment has it. Without the place: lines move when pages change, and facts do not.</summary>
    public string Comment => $"{Source}: {Certainty.ToString().ToLowerInvariant()}";
}
