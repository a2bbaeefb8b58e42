using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Facts;

/// <summary>A row of a table of scopes.</summary>
internal sealed record ScopeFact(string Name, string Permission, string Said, Place Place);
