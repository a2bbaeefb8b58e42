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
        string typeName = names.TakeDerived(home.Api + "Permissions");
        var scope = new NameScope(typeName, "All", "Equals", "GetHashCode", "GetType", "Finalize", "MemberwiseClone", "ReferenceEquals", "ToString");
        ShapedPermission[] permissions = [.. api.Permissions.Select(permission => new ShapedPermission(
            scope.Take(Identifier.Pascal(permission.Name) ?? "Unnamed"),
            permission.Name,
            permission.Grants.Select(grant => new ShapedGrant(grant.Scheme.ToString(), Letter(grant.Scheme), grant.Id, grant.DisplayName, grant.Description, grant.AdminConsent)).ToEquatableArray(),
            Doc(permission)))];
        return new ShapedPermissions(home, typeName, permissions.ToEquatableArray(), Table(api, calls, problems).ToEquatableArray(), api.PermissionResource);
    }

    private static IEnumerable<string> Table(ApiDescription api, CallResolver calls, ICollection<Problem> problems)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Permission permission in api.Permissions)
            numbers.Add(permission.Name, numbers.Count);
        List<(ResolvedCall Call, PermissionRule Rule)> needs = [];
        foreach (IGrouping<(string Verb, string Path), PermissionRule> rules in api.PermissionRules.GroupBy(rule => (rule.Verb, rule.Path.ToLowerInvariant())))
        {
            (string verb, string path) = rules.Key;
            IReadOnlyList<ResolvedCall> resolved = calls.Resolve(verb, rules.First().Path);
            needs.AddRange(resolved.SelectMany(call => rules.Select(rule => (call, rule))));
            if (resolved.Count == 0)
                problems.Add(Problem.Of(Catalog.PermissionPathUnknown, SpecPath.Root / "permissionRules" / $"{verb} {path}", verb, rules.First().Path));
        }

        // Paths that differ by the names of their placeholders only are one call.
        return needs
            .GroupBy(need => (need.Call.Method, need.Call.Hops, Path: need.Call.Path.ToLowerInvariant()), need => need)
            .Select(group => $"{group.Key.Method} {group.First().Call.Path} {group.Key.Hops} {Schemes(group.Select(need => need.Rule), numbers)}");
    }

    private static string Schemes(IEnumerable<PermissionRule> rules, Dictionary<string, int> numbers) => string.Join(";", rules
        .GroupBy(rule => rule.Scheme)
        .OrderBy(group => group.Key)
        .Select(group => $"{Letter(group.Key)}={Alternatives(group.SelectMany(rule => rule.Alternatives), numbers)}"));

    private static string Alternatives(IEnumerable<PermissionAlternative> alternatives, Dictionary<string, int> numbers) => string.Join(",", alternatives
        .Where(alternative => alternative.Permissions.All(numbers.ContainsKey))
        .GroupBy(alternative => string.Join("+", alternative.Permissions.Select(name => numbers[name].ToString(CultureInfo.InvariantCulture))))
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
