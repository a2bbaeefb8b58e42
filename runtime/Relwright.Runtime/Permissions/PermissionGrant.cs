using System;

namespace Relwright;

/// <summary>A permission in one of the ways in which it can be granted.</summary>
/// <param name="Scheme">The way.</param>
/// <param name="Id">The id by which a manifest asks for it; <see langword="null"/> where the specification does not say.</param>
/// <param name="DisplayName">What those who grant it see.</param>
/// <param name="Description">What it allows.</param>
/// <param name="AdminConsent">Whether only administrators can grant it; <see langword="null"/> where the specification does not say.</param>
public sealed record PermissionGrant(PermissionScheme Scheme, Guid? Id = null, string? DisplayName = null, string? Description = null, bool? AdminConsent = null);
