namespace Relwright.Tool.Import;

/// <summary>What the user asks of an import.</summary>
/// <param name="Folder">The folder of the specifications.</param>
/// <param name="KeepsProse">Whether descriptions are copied.</param>
/// <param name="Root">The resource that a client starts from; null to find one.</param>
/// <param name="Json">Whether the report goes to standard output as JSON.</param>
/// <param name="IsDryRun">Whether nothing is written.</param>
/// <param name="Settles">Whether differences that wait for a person are settled.</param>
internal sealed record ImportSettings(string Folder, bool KeepsProse, string? Root, bool Json, bool IsDryRun, bool Settles);
