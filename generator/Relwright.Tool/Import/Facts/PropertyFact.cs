using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Facts;

/// <summary>A row of a table of properties, members of a body or parameters of a query.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Said">What is said of it; in the table of a body, its type is at the end.</param>
/// <param name="Required">Whether it must be there; null where the table has no such column.</param>
/// <param name="Place">Where the row stands.</param>
internal sealed record PropertyFact(string Name, Cell Said, bool? Required, Place Place);
