using Microsoft.CodeAnalysis;

namespace Relwright.Analyzers;

/// <summary>A permission that a project states to be granted.</summary>
internal sealed record Grant(string Scheme, string Name, Location Place);
