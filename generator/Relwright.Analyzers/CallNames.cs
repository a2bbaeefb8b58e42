using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relwright.Analyzers;

/// <summary>Names called methods as the table of permissions does.</summary>
internal static class CallNames
{
    /// <summary>The name of a method, and the namespace of the API that it is of; null for methods of no API.</summary>
    public static (string Method, string Namespace)? Of(IMethodSymbol method, InvocationExpressionSyntax call, SemanticModel model)
    {
        INamedTypeSymbol owner = method.ContainingType;
        while (owner.ContainingType is { } outer)
            owner = outer;
        if (owner is { Name: "EntityPath" or "CollectionPath", ContainingNamespace.Name: "Relwright", TypeArguments.Length: 1 } && owner.TypeArguments[0] is INamedTypeSymbol entity)
            return ($"{(method.Name == "CountAsync" ? "ListAsync" : method.Name)}:{entity.Name}", entity.ContainingNamespace.ToDisplayString());
        if (owner is { Name: "StreamPath", ContainingNamespace.Name: "Relwright" })
            return OfStream(method, call, model);
        return owner.Name.EndsWith("Paths", System.StringComparison.Ordinal) ? ($"{owner.Name}.{method.Name}", owner.ContainingNamespace.ToDisplayString()) : null;
    }

    private static (string Method, string Namespace)? OfStream(IMethodSymbol method, InvocationExpressionSyntax call, SemanticModel model)
    {
        if ((call.Expression as MemberAccessExpressionSyntax)?.Expression is not { } stream || model.GetSymbolInfo(stream).Symbol is not IPropertySymbol hop)
            return null;
        INamedTypeSymbol owner = hop.ContainingType;
        while (owner.ContainingType is { } outer)
            owner = outer;
        return ($"{owner.Name}.{hop.Name}.{method.Name}", owner.ContainingNamespace.ToDisplayString());
    }
}
