using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relwright.Analyzers;

/// <summary>What a local variable is: the expression that it was made with, where nothing else is ever assigned to it.</summary>
internal static class LocalValue
{
    /// <summary>The expression behind a name; null for what is no local, and for one that may be something else by now.</summary>
    public static ExpressionSyntax? Of(IdentifierNameSyntax name, SemanticModel model)
    {
        if (model.GetSymbolInfo(name).Symbol is not ILocalSymbol { RefKind: RefKind.None } local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || declarator.Span.End > name.SpanStart)
        {
            // Code that is still being written may make a local with itself; nobody who follows that would come to an end.
            return null;
        }

        // Declarators stand in a declaration, and that in the statement beside which the local is known.
        SyntaxNode? scope = declarator.Parent?.Parent?.Parent;
        scope = scope is GlobalStatementSyntax ? scope.Parent : scope;
        return scope is null || scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(other => other.Identifier.ValueText == local.Name && IsChanged(other)) ? null : value;
    }

    private static bool IsChanged(ExpressionSyntax name)
    {
        SyntaxNode at = name;
        while (at.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax })
            at = at.Parent;
        return at.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == at,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
            ForEachVariableStatementSyntax each => each.Variable == at,
            RefExpressionSyntax => true,
            PrefixUnaryExpressionSyntax address => address.IsKind(SyntaxKind.AddressOfExpression),
            _ => false,
        };
    }
}
