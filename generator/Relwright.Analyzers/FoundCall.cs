using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relwright.Analyzers;

/// <summary>A call of an API that has a table of permissions.</summary>
/// <param name="Syntax">The call.</param>
/// <param name="Method">The method that is called.</param>
/// <param name="Table">The table of the API.</param>
/// <param name="Needs">What it needs, on each of the paths that it can be on; none where the table does not have it.</param>
internal sealed record FoundCall(InvocationExpressionSyntax Syntax, IMethodSymbol Method, PermissionTable Table, ImmutableArray<CallNeed> Needs)
{
    /// <summary>Where it stands: the name of the method.</summary>
    public Location Place => Syntax.Expression is MemberAccessExpressionSyntax member ? member.Name.GetLocation() : Syntax.GetLocation();

    /// <summary>Any one of which is enough.</summary>
    public IEnumerable<Alternative> Alternatives => Needs.SelectMany(need => need.Alternatives);

    /// <summary>What a call is of the APIs whose tables are given; nothing for one of no API.</summary>
    public static IEnumerable<FoundCall> Of(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel model, IReadOnlyList<PermissionTable> tables)
    {
        foreach (IGrouping<string, (string Method, string Namespace)> api in CallNames.Of(method, call, model).GroupBy(name => name.Namespace))
        {
            foreach (PermissionTable table in tables.Where(table => table.Namespace == api.Key))
            {
                CallNeed[][] named = [.. api.Select(name => table.Find(name.Method).ToArray()).Where(needs => needs.Length > 0)];
                if (named.Length == 0)
                    continue;
                IReadOnlyList<string> path = FollowedPath.Of(call, model);
                IEnumerable<CallNeed[]> followed = named.Select(needs => needs.Where(need => need.EndsWith(path)).ToArray());
                yield return new FoundCall(call, method, table, [.. followed.FirstOrDefault(needs => needs.Length > 0) ?? []]);
            }
        }
    }
}
