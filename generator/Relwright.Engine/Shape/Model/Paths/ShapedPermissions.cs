using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Paths;

/// <summary>The permissions of an API, and which calls need which.</summary>
/// <param name="TypeName">The static class with their names as constants.</param>
/// <param name="Calls">What calls need, an entry of the table each.</param>
internal sealed record ShapedPermissions(ShapedHome Home, string TypeName, EquatableArray<ShapedPermission> Permissions, EquatableArray<string> Calls)
    : ShapedItem(Home, TypeName);

/// <summary>A permission.</summary>
/// <param name="Name">The C# constant.</param>
/// <param name="Text">The name that tokens carry.</param>
internal sealed record ShapedPermission(string Name, string Text, EquatableArray<ShapedGrant> Grants, ShapedDoc Doc);

/// <summary>A permission in one of the ways in which it can be granted.</summary>
/// <param name="Scheme">The word for the way.</param>
internal sealed record ShapedGrant(string Scheme, string? Id, string? DisplayName, string? Description, bool? AdminConsent);
