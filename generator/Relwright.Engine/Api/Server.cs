using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>Where an API is served.</summary>
/// <param name="Name">The name of the server; null where it has none.</param>
/// <param name="Url">An absolute URL, or a template with variables in braces: <c>https://{region}.contoso.com/v1</c>, <c>{endpoint}</c>.</param>
internal sealed record Server(string? Name, string Url, Documentation Documentation, EquatableArray<ServerVariable> Variables = default);

/// <summary>A variable of a server's URL.</summary>
/// <param name="Default">The value where the caller gives none; null where the caller must.</param>
/// <param name="Values">The values that there are; empty where any will do.</param>
internal sealed record ServerVariable(string Name, string? Default, EquatableArray<string> Values, Documentation Documentation);
