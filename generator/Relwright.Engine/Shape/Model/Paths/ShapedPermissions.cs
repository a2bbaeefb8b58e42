using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Paths;

/// <summary>The permissions of an API, and which calls need which.</summary>
/// <param name="TypeName">The static class with their names as constants.</param>
/// <param name="Calls">What calls need, an entry of the table each.</param>
/// <param name="Resource">The id of the application that grants them, as manifests refer to it; null where nobody says.</param>
internal sealed record ShapedPermissions(ShapedHome Home, string TypeName, EquatableArray<ShapedPermission> Permissions, EquatableArray<string> Calls, string? Resource)
    : ShapedItem(Home, TypeName);

/// <summary>A permission.</summary>
/// <param name="Name">The C# constant.</param>
/// <param name="Text">The name that tokens carry.</param>
internal sealed record ShapedPermission(string Name, string Text, EquatableArray<ShapedGrant> Grants, ShapedDoc Doc);

/// <summary>A permission in one of the ways in which it can be granted.</summary>
/// <param name="Scheme">The word for the way.</param>
/// <param name="Letter">The letter for it in the table.</param>
internal sealed record ShapedGrant(string Scheme, char Letter, string? Id, string? DisplayName, string? Description, bool? AdminConsent);
