using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Facts;

/// <summary>A row of a table of links.</summary>
internal sealed record LinkFact(string Rel, Cell Said, Place Place);
