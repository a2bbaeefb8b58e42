using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>permissions</c>, the catalogue of what an application can be granted, with the calls that each allows.</summary>
internal static class PermissionReader
{
    private static readonly (string Key, PermissionScheme Scheme)[] s_schemes =
    [
        ("application", PermissionScheme.Application),
        ("delegated", PermissionScheme.Delegated),
        ("delegatedPersonal", PermissionScheme.DelegatedPersonal),
    ];

    public static KeySet Keys { get; } = new("permission", "a permission", "application", "delegated", "delegatedPersonal", "allows", "least");

    public static KeySet GrantKeys { get; } = new("permissionGrant", "a permission in one scheme", "id", "displayName", "description", "adminConsent", "allows", "least");

    public static (EquatableArray<Permission> Permissions, EquatableArray<PermissionRule> Rules) Read(Reading reading, IReadOnlyList<SpecEntry> section)
    {
        var permissions = new List<Permission>();
        var rules = new List<PermissionRule>();
        foreach (SpecEntry entry in section)
        {
            if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
                continue;
            reading.Locate(SpecPath.Root / "permissions" / entry.Key, entry.KeySpan);
            (PermissionGrant Grant, Fields Fields)[] grants = [.. s_schemes.Select(scheme => Grant(reading, fields, scheme.Key, scheme.Scheme)).OfType<(PermissionGrant, Fields)>()];
            permissions.Add(new Permission(entry.Key, grants.Select(one => one.Grant).ToEquatableArray()));
            rules.AddRange(PermissionCallReader.Read(reading, fields, entry.Key, [.. grants.Select(one => one.Grant.Scheme)]));
            rules.AddRange(grants.SelectMany(one => PermissionCallReader.Read(reading, one.Fields, entry.Key, [one.Grant.Scheme])));
        }

        return (permissions.ToEquatableArray(), rules.ToEquatableArray());
    }

    private static (PermissionGrant Grant, Fields Fields)? Grant(Reading reading, Fields fields, string key, PermissionScheme scheme)
    {
        if (fields.Stated(key) is not { } entry || Fields.Of(reading, GrantKeys, key, entry.Value) is not { } grant)
            return null;
        bool? consent = grant.Entry("adminConsent") is null ? null : grant.Flag("adminConsent");
        return (new PermissionGrant(scheme, Id(grant, "id"), grant.Prose("displayName"), grant.Prose("description"), consent), grant);
    }

    /// <summary>A GUID; null where none is stated, or what is stated is none, which is reported.</summary>
    public static string? Id(Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } id)
            return null;
        if (PermissionIds.Read(id.Text) is { } guid)
            return guid;
        fields.Invalid(key, id, "a GUID");
        return null;
    }
}
