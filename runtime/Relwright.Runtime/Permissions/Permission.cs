using System.Linq;

namespace Relwright;

/// <summary>A permission that an application can be granted.</summary>
/// <param name="Name">Its name, as tokens carry it.</param>
/// <param name="Grants">The ways in which it can be granted.</param>
public sealed record Permission(string Name, EquatableList<PermissionGrant> Grants)
{
    /// <summary>The permission in one of the ways in which it can be granted; <see langword="null"/> where it cannot be granted so.</summary>
    /// <param name="scheme">The way.</param>
    public PermissionGrant? In(PermissionScheme scheme) => Grants.FirstOrDefault(grant => grant.Scheme == scheme);
}
