namespace Relwright.Tool.Import.Derivation;

/// <summary>How a resource is called on the wire.</summary>
/// <param name="Rel">The name of its type.</param>
/// <param name="Revision">The revision of its representation.</param>
/// <param name="SameAs">The resource whose representation it has; null for one of its own.</param>
internal sealed record WireName(string Rel, int Revision, string? SameAs);
