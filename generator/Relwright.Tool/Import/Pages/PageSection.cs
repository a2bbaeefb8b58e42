using System.Collections.Generic;

namespace Relwright.Tool.Import.Pages;

/// <summary>What stands below a heading, down to the next one of any level.</summary>
/// <param name="Heading">The text of the heading; empty for what stands before the first.</param>
/// <param name="Level">Its level, which the pages are not strict about; 0 for what stands before the first.</param>
/// <param name="Line">The index of the heading's line.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Fences">The fenced blocks.</param>
/// <param name="Prose">The lines that are neither, without empty ones and anchors.</param>
internal sealed record PageSection(
    string Heading,
    int Level,
    int Line,
    IReadOnlyList<Table> Tables,
    IReadOnlyList<Fence> Fences,
    IReadOnlyList<string> Prose)
{
    /// <summary>Whether the section says in words that there is nothing.</summary>
    public bool SaysNone => Tables.Count == 0 && Prose.Count == 1 && Prose[0].Trim('.', ' ', '*', '_') is "None";
}
