using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Permissions;

/// <summary>Reads the two documents in which Microsoft Graph publishes its permissions: which calls each allows, and their ids.</summary>
/// <remarks>They are data of others, so nothing in them is a mistake of the project: what is not understood is passed over, and told where it would be missed.</remarks>
internal static class PermissionDocumentReader
{
    private static readonly Dictionary<string, PermissionScheme> s_schemes = new(StringComparer.Ordinal)
    {
        ["Application"] = PermissionScheme.Application,
        ["DelegatedWork"] = PermissionScheme.Delegated,
        ["DelegatedPersonal"] = PermissionScheme.DelegatedPersonal,
    };

    /// <summary>The application that both documents speak of: Microsoft Graph itself, as manifests refer to it.</summary>
    private const string Graph = "00000003-0000-0000-c000-000000000000";

    /// <summary>Whether a document is one of the two.</summary>
    public static bool Is(SpecNode? root) => root is SpecMapping mapping
        && (mapping.Find("delegatedScopesList") is not null
            || mapping.Find("applicationScopesList") is not null
            || (mapping.Find("permissions")?.Value is SpecMapping permissions && permissions.Entries.Any(entry => entry.Value is SpecMapping one && one.Find("pathSets") is not null)));

    public static ReadResult Read(string file, SpecDocument document)
    {
        var reading = new Reading(file);
        var root = (SpecMapping)document.Root!;
        var permissions = new List<Permission>();
        var rules = new List<PermissionRule>();
        foreach (SpecEntry entry in Entries(root, "permissions"))
        {
            reading.Locate(SpecPath.Root / "permissions" / entry.Key, entry.KeySpan);
            permissions.Add(new Permission(entry.Key, Grants(entry.Value).ToEquatableArray()));
            foreach (SpecNode set in Items(entry.Value, "pathSets"))
                rules.AddRange(Rules(reading, entry.Key, set));
        }

        permissions.AddRange(Listed(reading, root, "applicationScopesList", PermissionScheme.Application));
        permissions.AddRange(Listed(reading, root, "delegatedScopesList", PermissionScheme.Delegated));
        ApiPart part = ApiPart.Empty with { Permissions = permissions.ToEquatableArray(), PermissionRules = rules.ToEquatableArray(), PermissionResource = Graph };
        return reading.Finish(part, document);
    }

    private static IEnumerable<PermissionGrant> Grants(SpecNode permission)
    {
        foreach (SpecEntry scheme in Entries(permission, "schemes"))
        {
            if (s_schemes.TryGetValue(scheme.Key, out PermissionScheme known))
                yield return new PermissionGrant(known, null, Text(scheme.Value, "adminDisplayName"), Text(scheme.Value, "adminDescription"), Flag(scheme.Value, "requiresAdminConsent"));
        }
    }

    private static IEnumerable<PermissionRule> Rules(Reading reading, string permission, SpecNode set)
    {
        string[] schemes = [.. Items(set, "schemeKeys").OfType<SpecScalar>().Select(scheme => scheme.Text).Where(s_schemes.ContainsKey)];
        string[] verbs = [.. Items(set, "methods").OfType<SpecScalar>().Select(verb => verb.Text)];
        foreach (SpecEntry path in Entries(set, "paths"))
        {
            string[] words = [.. ((path.Value as SpecScalar)?.Text ?? "").Split(';')];
            string[] least = Words(words, "least=");
            string[] also = Words(words, "AlsoRequires=");
            foreach (string verb in verbs)
            {
                reading.Locate(PermissionPaths.Of(verb, path.Key), path.KeySpan);
                foreach (string scheme in schemes)
                    yield return new PermissionRule(verb, path.Key, s_schemes[scheme], [new PermissionAlternative([permission, .. also], least.Contains(scheme))]);
            }
        }
    }

    private static IEnumerable<Permission> Listed(Reading reading, SpecMapping root, string list, PermissionScheme scheme)
    {
        foreach (SpecNode item in Items(root, list))
        {
            if (Text(item, "value") is { } name)
                yield return new Permission(name, [new PermissionGrant(scheme, Id(reading, item), Text(item, "adminConsentDisplayName"), Text(item, "adminConsentDescription"), null)]);
        }
    }

    /// <summary>The id of a permission; null where it is no GUID, which is told: a manifest cannot ask for it then.</summary>
    private static string? Id(Reading reading, SpecNode item)
    {
        if ((item as SpecMapping)?.Find("id")?.Value is not SpecScalar { IsNull: false } stated)
            return null;
        if (PermissionIds.Read(stated.Text) is { } id)
            return id;
        reading.Report(Catalog.PermissionIdUnfit, stated.Span, stated.Text);
        return null;
    }

    private static string[] Words(IEnumerable<string> words, string key) =>
        words.FirstOrDefault(word => word.StartsWith(key, StringComparison.Ordinal))?.Substring(key.Length).Split(',') ?? [];

    private static IReadOnlyList<SpecEntry> Entries(SpecNode node, string key) => (node as SpecMapping)?.Find(key)?.Value is SpecMapping mapping ? mapping.Entries : [];

    private static IReadOnlyList<SpecNode> Items(SpecNode node, string key) => (node as SpecMapping)?.Find(key)?.Value is SpecSequence sequence ? sequence.Items : [];

    private static string? Text(SpecNode node, string key) =>
        (node as SpecMapping)?.Find(key)?.Value is SpecScalar { IsNull: false } scalar && scalar.Text.Trim() is { Length: > 0 } text ? text : null;

    private static bool? Flag(SpecNode node, string key) => Text(node, key) switch { "true" => true, "false" => false, _ => null };
}
