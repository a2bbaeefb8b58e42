using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relwright.Analyzers;

/// <summary>The arguments of an attribute that states permissions, in whichever of the forms of C# they are written.</summary>
internal static class GrantArguments
{
    /// <summary>The name of the parameter for the names.</summary>
    public const string Parameter = "names";

    /// <summary>The arguments for the names: one each, or a single one with a list of them.</summary>
    public static IReadOnlyList<AttributeArgumentSyntax> OfNames(AttributeSyntax attribute) =>
    [
        .. (attribute.ArgumentList?.Arguments ?? default)
            .Where((argument, index) => argument.NameColon is { } colon ? colon.Name.Identifier.ValueText == Parameter : index > 0),
    ];

    /// <summary>The expressions of the names.</summary>
    public static IReadOnlyList<ExpressionSyntax> Names(AttributeSyntax attribute)
    {
        IReadOnlyList<AttributeArgumentSyntax> arguments = OfNames(attribute);
        return arguments.Count == 1 && Items(arguments[0].Expression) is { } items ? items : [.. arguments.Select(argument => argument.Expression)];
    }

    /// <summary>The items of a list; null for what is no list.</summary>
    private static IReadOnlyList<ExpressionSyntax>? Items(ExpressionSyntax expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        CollectionExpressionSyntax list => [.. list.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression)],
        _ => null,
    };
}
