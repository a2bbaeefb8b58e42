using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Analyzers;

namespace Relwright.Tool.Permissions;

/// <summary>The least that has to be granted in one scheme for the calls of a project.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Permissions">The permissions, in ordinal order.</param>
/// <param name="Impossible">The calls that nothing allows in this scheme.</param>
internal sealed record SchemeNeeds(string Scheme, IReadOnlyList<NeededPermission> Permissions, IReadOnlyList<FoundCall> Impossible)
{
    public static SchemeNeeds Of(string scheme, IReadOnlyList<FoundCall> calls)
    {
        (FoundCall Call, Alternative[] Alternatives)[] asked =
        [
            .. calls.Select(call => (call, call.Alternatives.Where(alternative => alternative.Scheme == scheme).OrderBy(alternative => alternative.Least ? 0 : 1).ToArray())),
        ];
        (FoundCall Call, Alternative[] Alternatives)[] possible = [.. asked.Where(one => one.Alternatives.Length > 0)];
        HashSet<(PermissionTable Table, string Name)> chosen = [];

        // First the calls that leave no choice, since what they need may be enough for others; then each of the rest takes what adds the least.
        foreach ((FoundCall call, Alternative[] alternatives) in possible.OrderBy(one => Choices(one.Alternatives)))
        {
            if (!alternatives.Any(alternative => Covers(chosen, call, alternative)))
                chosen.UnionWith(Best(alternatives, call, chosen).Names.Select(name => (call.Table, name)));
        }

        // What was taken early may be needless by now.
        foreach ((PermissionTable, string Name) one in chosen.OrderBy(one => one.Name, StringComparer.Ordinal).ToArray())
        {
            chosen.Remove(one);
            if (!possible.All(asked => asked.Alternatives.Any(alternative => Covers(chosen, asked.Call, alternative))))
                chosen.Add(one);
        }

        return new SchemeNeeds(
            scheme,
            [.. chosen.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => new NeededPermission(one.Table, one.Name, one.Table.IdOf(scheme, one.Name), [.. Users(possible, chosen, one)]))],
            [.. asked.Where(one => one.Alternatives.Length == 0).Select(one => one.Call)]);
    }

    private static int Choices(Alternative[] alternatives) => alternatives.Count(alternative => alternative.Least) is var least and > 0 ? least : alternatives.Length;

    private static Alternative Best(Alternative[] alternatives, FoundCall call, HashSet<(PermissionTable, string)> chosen) => alternatives
        .OrderBy(alternative => alternative.Least ? 0 : 1)
        .ThenBy(alternative => alternative.Names.Count(name => !chosen.Contains((call.Table, name))))
        .ThenBy(alternative => string.Join(' ', alternative.Names), StringComparer.Ordinal)
        .First();

    /// <summary>The calls that a permission is chosen for: those that it is enough for with others that are chosen.</summary>
    private static IEnumerable<FoundCall> Users(IEnumerable<(FoundCall Call, Alternative[] Alternatives)> calls, HashSet<(PermissionTable, string)> chosen, (PermissionTable Table, string Name) one) => calls
        .Where(asked => asked.Call.Table == one.Table && asked.Alternatives.Any(alternative => alternative.Names.Contains(one.Name) && Covers(chosen, asked.Call, alternative)))
        .Select(asked => asked.Call);

    private static bool Covers(HashSet<(PermissionTable, string)> chosen, FoundCall call, Alternative alternative) => alternative.Names.All(name => chosen.Contains((call.Table, name)));
}
