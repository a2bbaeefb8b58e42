using System.Collections.Generic;

namespace Relwright.Tool.Import.Model;

/// <summary>A whole API as it will be written.</summary>
internal sealed record ImportedApi(
    ImportedWire Wire,
    IReadOnlyList<ImportedResource> Resources,
    IReadOnlyList<ImportedEnum> Enums,
    IReadOnlyList<ImportedError> Errors,
    IReadOnlyList<ImportedScope> Scopes);
