using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Relwright.Analyzers;

namespace Relwright.CodeFixes;

/// <summary>Changes attributes that state what is granted, in whichever of the forms of C# they are written.</summary>
internal static class GrantEdit
{
    /// <summary>The attribute with more names.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="isEmpty">Whether it states no name so far.</param>
    /// <param name="names">The expressions to add.</param>
    public static AttributeSyntax Add(AttributeSyntax attribute, bool isEmpty, IEnumerable<ExpressionSyntax> names)
    {
        IReadOnlyList<AttributeArgumentSyntax> arguments = GrantArguments.OfNames(attribute);
        if (arguments.Count == 1 && Longer(arguments[0].Expression, names) is { } longer)
            return attribute.ReplaceNode(arguments[0].Expression, longer);

        // 'null' and the like give way to a list, and so does a name behind 'names:', where no second one can stand.
        if (arguments.Count == 1 && (isEmpty || arguments[0].NameColon is not null))
        {
            ExpressionSyntax only = arguments[0].Expression;
            ExpressionSyntax list = Longer(SyntaxFactory.CollectionExpression(), isEmpty ? names : names.Prepend(only.WithoutTrivia()))!;
            return attribute.ReplaceNode(only, list.WithTriviaFrom(only));
        }

        AttributeArgumentListSyntax all = attribute.ArgumentList!;
        return attribute.WithArgumentList(all.WithArguments(names.Aggregate(all.Arguments, (list, name) => list.Append(SyntaxFactory.AttributeArgument(name)))));
    }

    /// <summary>A new attribute, names in full and to be shortened.</summary>
    public static AttributeListSyntax Create(string scheme, IEnumerable<string> constants) => SyntaxFactory
        .ParseCompilationUnit($"[assembly: global::Relwright.GrantedPermissions(global::Relwright.PermissionScheme.{scheme}, {string.Join(", ", constants)})]")
        .AttributeLists[0]
        .WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);

    /// <summary>The attribute without a name.</summary>
    public static AttributeSyntax Remove(AttributeSyntax attribute, ExpressionSyntax name)
    {
        AttributeArgumentSyntax argument = name.FirstAncestorOrSelf<AttributeArgumentSyntax>()!;
        AttributeArgumentListSyntax all = attribute.ArgumentList!;
        return argument.Expression != name && GrantArguments.Names(attribute).Count > 1
            ? attribute.ReplaceNode(argument.Expression, Shorter(argument.Expression, name))
            : attribute.WithArgumentList(all.WithArguments(all.Arguments.Without(argument)));
    }

    /// <summary>A list with more items; null for what is no list.</summary>
    private static ExpressionSyntax? Longer(ExpressionSyntax expression, IEnumerable<ExpressionSyntax> items) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.WithInitializer(Longer(array.Initializer, items)),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } array => array.WithInitializer(Longer(initializer, items)),
        CollectionExpressionSyntax list => list.WithElements(items.Aggregate(list.Elements, (elements, item) => elements.Append<CollectionElementSyntax>(SyntaxFactory.ExpressionElement(item)))),
        _ => null,
    };

    private static InitializerExpressionSyntax Longer(InitializerExpressionSyntax initializer, IEnumerable<ExpressionSyntax> items) =>
        initializer.WithExpressions(items.Aggregate(initializer.Expressions, (list, item) => list.Append(item))).WithAdditionalAnnotations(Formatter.Annotation);

    private static ExpressionSyntax Shorter(ExpressionSyntax expression, ExpressionSyntax item) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.WithInitializer(array.Initializer.WithExpressions(array.Initializer.Expressions.Without(item))),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } array => array.WithInitializer(initializer.WithExpressions(initializer.Expressions.Without(item))),
        CollectionExpressionSyntax list => list.WithElements(list.Elements.Without((CollectionElementSyntax)item.Parent!)),
        _ => expression,
    };
}
