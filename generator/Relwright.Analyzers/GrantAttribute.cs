using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relwright.Analyzers;

/// <summary>Reads an attribute that states what is granted: <c>[assembly: GrantedPermissions(PermissionScheme.Application, "Calls.Initiate.All")]</c>.</summary>
internal static class GrantAttribute
{
    public static bool Is(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "GrantedPermissionsAttribute", ContainingNamespace: { Name: "Relwright", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The scheme that an attribute speaks of; null where it does not compile.</summary>
    public static string? Scheme(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 2 && attribute.ConstructorArguments[0].Value is int member ? Schemes.Of(member) : null;

    public static StatedGrants Read(AttributeData attribute, CancellationToken cancellationToken)
    {
        if (Scheme(attribute) is not { } scheme || attribute.ConstructorArguments[1].Kind is not TypedConstantKind.Array)
            return StatedGrants.None;

        // No array at all is what somebody may write who has nothing granted yet.
        ImmutableArray<TypedConstant> names = attribute.ConstructorArguments[1].IsNull ? [] : attribute.ConstructorArguments[1].Values;
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
        IReadOnlyList<ExpressionSyntax> written = syntax is null ? [] : GrantArguments.Names(syntax);
        IEnumerable<Grant> grants =
            from pair in names.Select((name, index) => (Name: name.Value as string, Index: index))
            where pair.Name is not null
            select new Grant(scheme, pair.Name, written.Count == names.Length ? written[pair.Index].GetLocation() : syntax?.GetLocation() ?? Location.None);
        return new StatedGrants(true, [scheme], [.. grants], []);
    }
}
