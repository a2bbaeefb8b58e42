using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Makes constants of an API's permissions, and a table of what the emitted methods need.</summary>
internal static class PermissionShaper
{
    public static ShapedPermissions? Shape(ApiDescription api, ShapedHome home, TypeNames names, CallResolver calls, ICollection<Problem> problems)
    {
        if (api.Permissions.Count == 0)
            return null;
        List<(ResolvedCall Call, PermissionRule Rule)> needs = Needs(api, calls, problems);
        Permission[] all = [.. api.Permissions.Concat(Unlisted(api, needs.Select(need => need.Rule), problems)).OrderBy(permission => permission.Name, StringComparer.Ordinal)];
        string typeName = names.TakeDerived(home.Api + "Permissions");
        var scope = new NameScope(typeName, "All", "Equals", "GetHashCode", "GetType", "Finalize", "MemberwiseClone", "ReferenceEquals", "ToString");
        ShapedPermission[] permissions = [.. all.Select(permission => new ShapedPermission(
            scope.Take(Identifier.Pascal(permission.Name) ?? "Unnamed"),
            permission.Name,
            permission.Grants.Select(grant => new ShapedGrant(grant.Scheme.ToString(), Letter(grant.Scheme), grant.Id, grant.DisplayName, grant.Description, grant.AdminConsent)).ToEquatableArray(),
            Doc(permission)))];
        return new ShapedPermissions(home, typeName, permissions.ToEquatableArray(), Table(all, needs).ToEquatableArray(), api.PermissionResource);
    }

    /// <summary>What each call needs; tells of calls that no described path leads to.</summary>
    private static List<(ResolvedCall Call, PermissionRule Rule)> Needs(ApiDescription api, CallResolver calls, ICollection<Problem> problems)
    {
        List<(ResolvedCall Call, PermissionRule Rule)> needs = [];
        foreach (IGrouping<(string Verb, string Path), PermissionRule> rules in api.PermissionRules.GroupBy(rule => (rule.Verb, rule.Path.ToLowerInvariant())))
        {
            IReadOnlyList<ResolvedCall> resolved = calls.Resolve(rules.Key.Verb, rules.First().Path);
            needs.AddRange(resolved.SelectMany(call => rules.Select(rule => (call, rule))));
            if (resolved.Count == 0)
                problems.Add(Problem.Of(Catalog.PermissionPathUnknown, Place(rules.First()), rules.Key.Verb, rules.First().Path));
        }

        return needs;
    }

    /// <summary>Permissions that calls need and nobody lists. Without them a call would seem to need less than it does.</summary>
    private static IEnumerable<Permission> Unlisted(ApiDescription api, IEnumerable<PermissionRule> rules, ICollection<Problem> problems)
    {
        HashSet<string> listed = new(api.Permissions.Select(permission => permission.Name), StringComparer.Ordinal);
        foreach (IGrouping<string, PermissionRule> needed in rules
            .SelectMany(rule => rule.Alternatives.SelectMany(alternative => alternative.Permissions).Where(name => !listed.Contains(name)).Select(name => (Name: name, Rule: rule)))
            .GroupBy(need => need.Name, need => need.Rule, StringComparer.Ordinal))
        {
            PermissionRule first = needed.First();
            problems.Add(Problem.Of(Catalog.PermissionUnlisted, Place(first), $"{first.Verb} {first.Path}", needed.Key, Catalog.DidYouMean(NearestName.Of(needed.Key, listed.OrderBy(name => name, StringComparer.Ordinal)))));
            yield return new Permission(
                needed.Key,
                needed.Select(rule => rule.Scheme).Distinct().OrderBy(scheme => scheme).Select(scheme => new PermissionGrant(scheme, null, null, null, null)).ToEquatableArray());
        }
    }

    private static SpecPath Place(PermissionRule rule) => SpecPath.Root / "permissionRules" / $"{rule.Verb} {rule.Path.ToLowerInvariant()}";

    private static IEnumerable<string> Table(IReadOnlyList<Permission> permissions, IEnumerable<(ResolvedCall Call, PermissionRule Rule)> needs)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Permission permission in permissions)
            numbers.Add(permission.Name, numbers.Count);

        // Paths that differ by the names of their placeholders only are one call.
        return needs
            .GroupBy(need => (need.Call.Method, need.Call.Hops, Path: need.Call.Path.ToLowerInvariant()))
            .Select(group => $"{group.Key.Method} {group.First().Call.Path} {group.Key.Hops} {Schemes(group.Select(need => need.Rule), numbers)}");
    }

    private static string Schemes(IEnumerable<PermissionRule> rules, Dictionary<string, int> numbers) => string.Join(";", rules
        .GroupBy(rule => rule.Scheme)
        .OrderBy(group => group.Key)
        .Select(group => $"{Letter(group.Key)}={Alternatives(group.SelectMany(rule => rule.Alternatives), numbers)}"));

    private static string Alternatives(IEnumerable<PermissionAlternative> alternatives, Dictionary<string, int> numbers) => string.Join(",", alternatives
        .GroupBy(alternative => string.Join("+", alternative.Permissions.Select(name => numbers[name]).OrderBy(number => number).Select(number => number.ToString(CultureInfo.InvariantCulture))))
        .Select(group => group.Key + (group.Any(alternative => alternative.Least) ? "*" : "")));

    private static char Letter(PermissionScheme scheme) => scheme switch { PermissionScheme.Application => 'A', PermissionScheme.Delegated => 'D', _ => 'P' };

    private static ShapedDoc Doc(Permission permission)
    {
        PermissionGrant? shown = permission.Grants.OrderBy(grant => grant.Description is null ? 1 : 0).FirstOrDefault();
        IEnumerable<string> facts = permission.Grants.Select(grant =>
            $"{grant.Scheme}{(grant.Id is { } id ? " " + id : "")}{(grant.AdminConsent == true ? ", granted by administrators only" : "")}.");
        string remarks = string.Join(" ", facts);
        return new ShapedDoc(shown?.Description ?? shown?.DisplayName ?? $"The permission '{permission.Name}'.", remarks.Length == 0 ? null : remarks, null);
    }
}
