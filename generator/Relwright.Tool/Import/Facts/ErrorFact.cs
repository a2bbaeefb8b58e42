using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Facts;

/// <summary>A row of a table of errors.</summary>
/// <param name="Code">The error.</param>
/// <param name="Status">The HTTP status; null where the table states none.</param>
/// <param name="Subcode">The closer cause; null where the table states none.</param>
internal sealed record ErrorFact(string Code, int? Status, string? Subcode, string Said, Place Place);
