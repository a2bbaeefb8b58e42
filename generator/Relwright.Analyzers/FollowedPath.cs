using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relwright.Analyzers;

/// <summary>
/// The hops of a path, as far as an expression shows them, by their C# names, as the table has them: <c>graph.Communications.Calls[id]</c> is
/// <c>/Communications/Calls/{}</c>.
/// </summary>
internal static class FollowedPath
{
    /// <summary>
    /// The last hops before a call, in their order, behind an empty one where the path begins at its client; none where it comes out of a variable that
    /// can be anything. Locals that are assigned once are looked through, and so are casts, which lead to the same thing.
    /// </summary>
    public static IReadOnlyList<string> Of(InvocationExpressionSyntax call, SemanticModel model)
    {
        var segments = new List<string>();
        ExpressionSyntax? at = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        while (at is not null)
        {
            switch (at)
            {
                case IdentifierNameSyntax name when LocalValue.Of(name, model) is { } value:
                    at = value;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    at = parenthesized.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "OfType" } cast } when IsPath(model, cast.Expression):
                    at = cast.Expression;
                    break;
                case ElementAccessExpressionSyntax element when IsPath(model, element.Expression):
                    segments.Insert(0, "{}");
                    at = element.Expression;
                    break;
                case MemberAccessExpressionSyntax member when IsPath(model, member) && member.IsKind(SyntaxKind.SimpleMemberAccessExpression) && IsHop(model, member):
                    segments.Insert(0, member.Name.Identifier.ValueText);
                    at = member.Expression;
                    if (IsPath(model, at))
                        break;
                    segments.Insert(0, "");
                    return segments;
                default:
                    return segments;
            }
        }

        return segments;
    }

    private static bool IsPath(SemanticModel model, ExpressionSyntax expression) =>
        model.GetTypeInfo(expression).Type is { ContainingNamespace.Name: "Relwright", Name: "EntityPath" or "CollectionPath" or "StreamPath" or "ReferencePath" or "ReferencesPath" };

    /// <summary>Whether a member is one that the generator emitted, and not one of somebody's own that happens to hold a path.</summary>
    private static bool IsHop(SemanticModel model, MemberAccessExpressionSyntax member)
    {
        INamedTypeSymbol? owner = model.GetSymbolInfo(member).Symbol?.ContainingType;
        while (owner?.ContainingType is { } outer)
            owner = outer;
        return owner is not null && PathOwner.Is(owner);
    }
}
