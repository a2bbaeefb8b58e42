using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>A permission that an application can be granted.</summary>
/// <param name="Name">Its name, such as <c>Calls.AccessMedia.All</c>.</param>
/// <param name="Grants">The ways in which it can be granted.</param>
internal sealed record Permission(string Name, EquatableArray<PermissionGrant> Grants);

/// <summary>A permission in one of the ways in which it can be granted.</summary>
/// <param name="Id">Its GUID; null where nobody says.</param>
/// <param name="DisplayName">What those who grant it see.</param>
/// <param name="Description">What it allows.</param>
/// <param name="AdminConsent">Whether only administrators can grant it; null where nobody says.</param>
internal sealed record PermissionGrant(PermissionScheme Scheme, string? Id, string? DisplayName, string? Description, bool? AdminConsent);

/// <summary>On whose behalf an application acts.</summary>
internal enum PermissionScheme
{
    /// <summary>Its own.</summary>
    Application,

    /// <summary>That of a signed-in user with a work or school account.</summary>
    Delegated,

    /// <summary>That of a signed-in user with a personal account.</summary>
    DelegatedPersonal,
}

/// <summary>What a call needs in one scheme.</summary>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Path">The path with placeholders in braces; letters compare without case, placeholders without their names.</param>
/// <param name="Alternatives">Any one of which is enough.</param>
internal sealed record PermissionRule(string Verb, string Path, PermissionScheme Scheme, EquatableArray<PermissionAlternative> Alternatives);

/// <summary>Permissions that are enough together.</summary>
/// <param name="Least">Whether it is among those that grant the least.</param>
internal sealed record PermissionAlternative(EquatableArray<string> Permissions, bool Least);
