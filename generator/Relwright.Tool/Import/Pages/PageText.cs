using System.Collections.Generic;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Pages;

/// <summary>The text of a page.</summary>
/// <param name="Name">The name of its file, without folders, which differ between machines.</param>
/// <param name="Lines">Its lines, without their ends.</param>
internal sealed record PageText(string Name, IReadOnlyList<string> Lines)
{
    /// <summary>A place in the page.</summary>
    /// <param name="index">The index of the line, from 0.</param>
    public Place At(int index) => new(Name, index + 1);
}
