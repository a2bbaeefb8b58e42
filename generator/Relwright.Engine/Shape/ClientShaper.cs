using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Shape;

/// <summary>Shapes the client of an API.</summary>
internal static class ClientShaper
{
    /// <returns>The client; null where the API names no root resource that is described, as a client has nowhere to start then.</returns>
    public static ShapedClient? Shape(ApiDescription api, ShapedHome home, TypeNames types, ShapeOptions options)
    {
        if (api.Facts.Root is not { } root || !types.Resources.ContainsKey(root))
            return null;

        string bare = TypeNames.WithoutPrefix(root, api.Facts.Prefixes, out _);
        var members = new NameScope("ApiHttp", "Create", "Equals", "GetHashCode", "GetType", "Root", "SendAsync", "ToString", types.Client, types.ClientInterface, types.Description);
        string property = Identifier.Pascal(bare) ?? "Start";
        return new ShapedClient(
            home,
            types.Client,
            types.ClientInterface,
            types.Description,
            types.Exception,
            new ShapedDoc(api.Facts.Summary ?? $"The client of {home.Api}.", null, null),
            members.TakeFirst(property, property + "Resource"),
            types.OfResource(root),
            api.Facts.Json?.MediaTypes ?? [],
            api.Facts.Xml?.MediaTypes ?? [],
            api.Facts.ErrorBody,
            api.Facts.Requests,
            api.Errors.Count > 0 ? types.ErrorCode : null,
            api.Errors.Any(error => error.Subcodes.Count > 0) ? types.ErrorSubcode : null,
            options.DependencyInjection);
    }
}
