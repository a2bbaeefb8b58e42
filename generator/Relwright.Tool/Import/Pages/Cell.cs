using System.Collections.Generic;

namespace Relwright.Tool.Import.Pages;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says, without marks and with the labels of links.</param>
/// <param name="Links">The links in it.</param>
internal sealed record Cell(string Text, IReadOnlyList<CellLink> Links)
{
    public static Cell Empty { get; } = new("", []);
}

/// <summary>A link to another page.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Target">The file that it leads to, as written.</param>
internal sealed record CellLink(string Label, string Target);
