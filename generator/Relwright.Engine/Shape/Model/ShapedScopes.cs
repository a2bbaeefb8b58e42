using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model;

/// <summary>The scopes of an API, as constants.</summary>
internal sealed record ShapedScopes(ShapedHome Home, string TypeName, EquatableArray<ShapedScope> Scopes)
    : ShapedItem(Home, TypeName);

/// <summary>A scope.</summary>
internal sealed record ShapedScope(string Name, string Text, ShapedDoc Doc);
