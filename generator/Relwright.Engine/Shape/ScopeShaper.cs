using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>Makes constants of the API's scopes.</summary>
internal static class ScopeShaper
{
    public static ShapedScopes? Shape(ApiDescription api, ShapedHome home, TypeNames types)
    {
        if (api.Scopes.Count == 0)
            return null;

        var names = new NameScope(types.Scopes, "Equals", "GetHashCode", "GetType", "Finalize", "MemberwiseClone", "ReferenceEquals", "ToString");
        var shaped = new List<ShapedScope>();
        foreach (Scope scope in api.Scopes)
        {
            string name = names.Take(Identifier.Pascal(scope.Name) ?? "Unnamed");
            ShapedDoc doc = Docs.Of(scope.Documentation, $"The scope '{scope.Name}'.");
            if (scope.Permission is { } permission)
                doc = doc with { Remarks = $"Granted as '{permission}'." + (doc.Remarks is null ? "" : " " + doc.Remarks) };
            shaped.Add(new ShapedScope(name, scope.Name, doc));
        }

        return new ShapedScopes(home, types.Scopes, shaped.ToEquatableArray());
    }
}
