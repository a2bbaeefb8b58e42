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
        foreach (IGrouping<(string Verb, string Path), PermissionRule> rules in api.PermissionRules.GroupBy(rule => (rule.Verb, rule.Path.ToLowerInvariant())))
        {
            (string verb, string path) = rules.Key;
            if (calls.Resolve(verb, rules.First().Path) is { } method)
                yield return $"{method} {Template(path)} {string.Join(";", rules.Select(rule => Scheme(rule, numbers)))}";
            else
                problems.Add(Problem.Of(Catalog.PermissionPathUnknown, SpecPath.Root / "permissionRules" / $"{verb} {path}", verb, rules.First().Path));
        }
    }

    private static string Scheme(PermissionRule rule, Dictionary<string, int> numbers)
    {
        IEnumerable<string> alternatives = rule.Alternatives
            .Where(alternative => alternative.Permissions.All(numbers.ContainsKey))
            .GroupBy(alternative => string.Join("+", alternative.Permissions.Select(name => numbers[name].ToString(CultureInfo.InvariantCulture))))
            .Select(group => group.Key + (group.Any(alternative => alternative.Least) ? "*" : ""));
        return $"{Letter(rule.Scheme)}={string.Join(",", alternatives)}";
    }

    private static char Letter(PermissionScheme scheme) => scheme switch { PermissionScheme.Application => 'A', PermissionScheme.Delegated => 'D', _ => 'P' };

    /// <summary>The path with <c>{}</c> for each key, and without the arguments of functions.</summary>
    private static string Template(string path) => string.Join("/", path.Split('/').Select(segment =>
        segment.StartsWith("{", StringComparison.Ordinal) ? "{}" : segment.IndexOf('(') is var at and > 0 ? segment.Substring(0, at) : segment.Replace(" ", "")));

    private static ShapedDoc Doc(Permission permission)
    {
        PermissionGrant? shown = permission.Grants.OrderBy(grant => grant.Description is null ? 1 : 0).FirstOrDefault();
        IEnumerable<string> facts = permission.Grants.Select(grant =>
            $"{grant.Scheme}{(grant.Id is { } id ? " " + id : "")}{(grant.AdminConsent == true ? ", granted by administrators only" : "")}.");
        string remarks = string.Join(" ", facts);
        return new ShapedDoc(shown?.Description ?? shown?.DisplayName ?? $"The permission '{permission.Name}'.", remarks.Length == 0 ? null : remarks, null);
    }
}
