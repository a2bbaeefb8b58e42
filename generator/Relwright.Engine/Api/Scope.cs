namespace Relwright.Engine.Api;

/// <summary>A scope that a token can carry.</summary>
/// <param name="Name">The name in the token.</param>
/// <param name="Permission">The title under which it is granted.</param>
internal sealed record Scope(string Name, string? Permission, Documentation Documentation);
