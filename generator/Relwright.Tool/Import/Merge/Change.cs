using System.Collections.Generic;

namespace Relwright.Tool.Import.Merge;

/// <summary>Something that the pages now say differently.</summary>
/// <param name="File">The file of the specification.</param>
/// <param name="IsApplied">Whether it was taken over; else what was edited by hand stays and a person has to decide.</param>
/// <param name="Before">The lines that stood for it.</param>
/// <param name="After">The lines that the pages would have now.</param>
internal sealed record Change(string File, bool IsApplied, IReadOnlyList<string> Before, IReadOnlyList<string> After);
