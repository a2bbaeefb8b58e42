using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Merging;

/// <summary>Puts together what several files say of permissions: one may have the ids, another the texts, and each some of the calls.</summary>
internal static class PermissionMerger
{
    /// <summary>All permissions by name, what the earlier file leaves open filled from the later ones.</summary>
    public static EquatableArray<Permission> Permissions(IEnumerable<ApiPart> parts) => parts
        .SelectMany(part => part.Permissions)
        .GroupBy(permission => permission.Name, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Permission(group.Key, Grants(group)))
        .ToEquatableArray();

    /// <summary>What each call needs, the alternatives of all files together.</summary>
    public static EquatableArray<PermissionRule> Rules(IEnumerable<ApiPart> parts) => parts
        .SelectMany(part => part.PermissionRules)
        .GroupBy(rule => (rule.Verb, Path: rule.Path.ToLowerInvariant(), rule.Scheme))
        .OrderBy(group => group.Key.Path, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Verb, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Scheme)
        .Select(group => group.First() with { Alternatives = group.SelectMany(rule => rule.Alternatives).Distinct().ToEquatableArray() })
        .ToEquatableArray();

    private static EquatableArray<PermissionGrant> Grants(IEnumerable<Permission> permissions) => permissions
        .SelectMany(permission => permission.Grants)
        .GroupBy(grant => grant.Scheme)
        .OrderBy(group => group.Key)
        .Select(group => group.Aggregate((first, next) => new PermissionGrant(
            first.Scheme,
            first.Id ?? next.Id,
            first.DisplayName ?? next.DisplayName,
            first.Description ?? next.Description,
            first.AdminConsent ?? next.AdminConsent)))
        .ToEquatableArray();
}
