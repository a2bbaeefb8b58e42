using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Endpoints;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>Shapes the client of an API.</summary>
internal static class ClientShaper
{
    /// <returns>
    /// The client; null where the API has neither a described root resource nor operations or entities that are called by their paths, as a client can do nothing then.
    /// </returns>
    public static ShapedClient? Shape(ApiDescription api, ShapedHome home, TypeNames types, IReadOnlyList<ShapedGroup> groups, ShapeOptions options)
    {
        string? root = api.Facts.Root is { } name && types.Resources.ContainsKey(name) ? name : null;
        if (root is null && groups.Count == 0 && api.Entities.Count == 0)
            return null;

        var members = new NameScope("ApiHttp", "Create", "Equals", "GetHashCode", "GetType", "Root", "SendAsync", "ToString", types.Client, types.ClientInterface, types.Description);
        string property = root is null ? "" : Identifier.Pascal(TypeNames.WithoutPrefix(root, api.Facts.Prefixes, out _)) ?? "Start";
        return new ShapedClient(
            home,
            types.Client,
            types.ClientInterface,
            types.Description,
            types.Exception,
            new ShapedDoc(api.Facts.Summary ?? $"The client of {home.Api}.", null, null),
            root is null ? null : members.TakeFirst(property, property + "Resource"),
            root is null ? null : types.OfResource(root),
            api.Facts.Json?.MediaTypes ?? (groups.Count > 0 ? ["application/json"] : []),
            api.Facts.Xml?.MediaTypes ?? (EndpointShaping.SpeaksXml(api) ? ["application/xml"] : []),
            root is null && api.Facts.ErrorBody == ErrorBody.Default ? null : api.Facts.ErrorBody,
            api.Facts.Requests,
            api.Errors.Count > 0 ? types.ErrorCode : null,
            api.Errors.Any(error => error.Subcodes.Count > 0) ? types.ErrorSubcode : null,
            groups.Where(group => !group.IsClient).Select(group => Property(group, members)).ToEquatableArray(),
            groups.Where(group => group.IsClient).SelectMany(group => group.Endpoints).ToEquatableArray(),
            ServerShaper.Only(api.Facts),
            api.Entities.Count > 0 || groups.Any(group => group.Errors.Any(table => table.Bodies.Any(body => body.Body is not null))),
            options.DependencyInjection);
    }

    private static ShapedGroupProperty Property(ShapedGroup group, NameScope members)
    {
        string word = group.TypeName.EndsWith("Operations", StringComparison.Ordinal) ? group.TypeName.Substring(0, group.TypeName.Length - "Operations".Length) : group.TypeName;
        return new ShapedGroupProperty(members.TakeFirst(word, word + "Operations"), group.TypeName, group.Doc);
    }
}
