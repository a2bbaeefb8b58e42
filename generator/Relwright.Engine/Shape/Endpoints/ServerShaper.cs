using System;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Shapes where an API is served.</summary>
internal static class ServerShaper
{
    private const int LongestName = 40;

    /// <summary>The servers of an API that a caller can choose; null for none. A relative URL says nothing without the place of the document.</summary>
    public static ShapedServers? Shape(ApiDescription api, ShapedHome home, TypeNames names)
    {
        Server[] servers = [.. api.Facts.Servers.Where(server => IsUsable(server.Url))];
        if (servers.Length == 0)
            return null;
        var members = new NameScope(names.Servers, "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "ServerUri", "Uri");
        return new ShapedServers(home, names.Servers, servers.Select(server => Shape(server, members)).ToEquatableArray());
    }

    /// <summary>The one server of an API, where nothing of it is open; null where a caller has to choose.</summary>
    public static string? Only(ApiFacts facts) =>
        facts.Servers.Count == 1 && IsUsable(facts.Servers[0].Url) && facts.Servers[0].Variables.Count == 0 && facts.Servers[0].Url.IndexOf('{') < 0 ? facts.Servers[0].Url : null;

    /// <summary>The URL of the first of some servers with its variables' defaults; null where there are none, or where a caller would have to choose.</summary>
    public static string? UrlOf(EquatableArray<Server> servers) => servers.Count == 0 ? null : UrlOf(servers[0]);

    /// <summary>The URL of a server with its variables' defaults; null where one has none.</summary>
    public static string? UrlOf(Server server)
    {
        string url = server.Url;
        foreach (ServerVariable variable in server.Variables)
            url = url.Replace("{" + variable.Name + "}", variable.Default ?? "{}");
        return url.IndexOf('{') >= 0 || !Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out _) ? null : url;
    }

    private static bool IsUsable(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("{", StringComparison.Ordinal);

    private static ShapedServer Shape(Server server, NameScope members)
    {
        string? word = server.Name ?? (server.Documentation.Summary is { Length: <= LongestName } summary ? summary : null);
        string name = members.Take((word is null ? null : Identifier.Pascal(word)) ?? "Default");
        var locals = new NameScope();
        return new ShapedServer(
            name,
            server.Url,
            Docs.Of(server.Documentation, $"The server {server.Url}."),
            server.Variables.OrderBy(variable => variable.Default is not null).Select(variable => Shape(variable, locals)).ToEquatableArray());
    }

    private static ShapedServerVariable Shape(ServerVariable variable, NameScope locals)
    {
        string local = Identifier.Local(Identifier.Pascal(variable.Name) ?? "variable");
        string taken = locals.Take(local.TrimStart('@'));
        return new ShapedServerVariable(
            variable.Name,
            taken == local.TrimStart('@') ? local : taken,
            variable.Default,
            variable.Values,
            variable.Documentation.Summary ?? $"The part '{variable.Name}' of the URL.");
    }
}
