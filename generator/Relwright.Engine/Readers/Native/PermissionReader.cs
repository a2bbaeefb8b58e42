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

    public static KeySet GrantKeys { get; } = new("permissionGrant", "a permission in one scheme", "id", "displayName", "description", "adminConsent");

    public static (EquatableArray<Permission> Permissions, EquatableArray<PermissionRule> Rules) Read(Reading reading, IReadOnlyList<SpecEntry> section)
    {
        var permissions = new List<Permission>();
        var rules = new List<PermissionRule>();
        foreach (SpecEntry entry in section)
        {
            if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
                continue;
            reading.Locate(SpecPath.Root / "permissions" / entry.Key, entry.KeySpan);
            PermissionGrant[] grants = [.. s_schemes.Select(scheme => Grant(reading, fields, scheme.Key, scheme.Scheme)).OfType<PermissionGrant>()];
            permissions.Add(new Permission(entry.Key, grants.ToEquatableArray()));
            foreach (string key in (string[])["allows", "least"])
            {
                foreach (SpecScalar call in fields.Names(key))
                    rules.AddRange(Rules(reading, fields, key, call, new PermissionAlternative([entry.Key], key == "least"), grants));
            }
        }

        return (permissions.ToEquatableArray(), rules.ToEquatableArray());
    }

    private static PermissionGrant? Grant(Reading reading, Fields fields, string key, PermissionScheme scheme)
    {
        if (fields.Stated(key) is not { } entry || Fields.Of(reading, GrantKeys, key, entry.Value) is not { } grant)
            return null;
        bool? consent = grant.Entry("adminConsent") is null ? null : grant.Flag("adminConsent");
        return new PermissionGrant(scheme, Id(grant, "id"), grant.Prose("displayName"), grant.Prose("description"), consent);
    }

    /// <summary>A GUID; null where none is stated, or what is stated is none, which is reported.</summary>
    public static string? Id(Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } id)
            return null;
        if (System.Guid.TryParse(id.Text, out System.Guid guid))
            return guid.ToString("D");
        fields.Invalid(key, id, "a GUID");
        return null;
    }

    /// <summary>What a call such as <c>POST /communications/calls</c> needs, in each scheme in which the permission can be granted.</summary>
    private static IEnumerable<PermissionRule> Rules(
        Reading reading, Fields fields, string key, SpecScalar call, PermissionAlternative alternative, IReadOnlyList<PermissionGrant> grants)
    {
        string[] words = call.Text.Split(' ');
        if (words.Length != 2 || words[0].Any(c => c is < 'A' or > 'Z') || !words[1].StartsWith("/", System.StringComparison.Ordinal))
        {
            fields.Invalid(key, call, "a verb and a path, such as 'GET /communications/calls/{id}'");
            yield break;
        }

        reading.Locate(PermissionPaths.Of(words[0], words[1]), call.Span);
        foreach (PermissionGrant grant in grants)
            yield return new PermissionRule(words[0], words[1], grant.Scheme, [alternative]);
    }
}
