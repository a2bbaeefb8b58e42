using System.Collections.Generic;

namespace Relwright.Tool.Import.Model;

/// <summary>An error of the catalogue as it will be written.</summary>
/// <param name="Status">The HTTP status; null where the pages state none.</param>
/// <param name="Generic">Whether any operation can answer with it.</param>
/// <param name="Comment">What a reviewer should know; null for nothing.</param>
internal sealed record ImportedError(string Code, int? Status, bool Generic, IReadOnlyList<ImportedValue> Subcodes, string? Summary, string? Comment);

/// <summary>A scope as it will be written.</summary>
internal sealed record ImportedScope(string Name, string Permission, string? Summary);
