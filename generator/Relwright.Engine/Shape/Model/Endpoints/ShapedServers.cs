using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>Where an API is served.</summary>
internal sealed record ShapedServers(ShapedHome Home, string TypeName, EquatableArray<ShapedServer> Servers) : ShapedItem(Home, TypeName);

/// <summary>A place where an API is served.</summary>
/// <param name="Name">The C# property or method.</param>
/// <param name="Url">The URL, variables in braces.</param>
/// <param name="Variables">The variables, those that the caller must give first; empty for a property.</param>
internal sealed record ShapedServer(string Name, string Url, ShapedDoc Doc, EquatableArray<ShapedServerVariable> Variables);

/// <summary>A variable of a server's URL.</summary>
/// <param name="Argument">The C# parameter.</param>
/// <param name="Default">The value where the caller gives none; null where the caller must.</param>
/// <param name="Values">The values that there are; empty where any will do.</param>
internal sealed record ShapedServerVariable(string WireName, string Argument, string? Default, EquatableArray<string> Values, string Doc);
