using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relwright.Analyzers;

/// <summary>Names called methods as the table of permissions does.</summary>
internal static class CallNames
{
    /// <summary>
    /// The names that a call can have, and the namespace of the API that each is of, the most special first: what a path to a derived
    /// entity does, the table may have of the entity that it is based on. None for methods of no API.
    /// </summary>
    public static IEnumerable<(string Method, string Namespace)> Of(IMethodSymbol method, InvocationExpressionSyntax call, SemanticModel model)
    {
        INamedTypeSymbol owner = Outermost(method.ContainingType);
        if (owner is { Name: "EntityPath" or "CollectionPath", ContainingNamespace.Name: "Relwright", TypeArguments.Length: 1 })
            return Lineage(owner.TypeArguments[0]).Select(one => ($"{Verb(method.Name)}:{one.Name}", one.ContainingNamespace.ToDisplayString()));
        if (owner is { Name: "StreamPath" or "ReferencePath" or "ReferencesPath", ContainingNamespace.Name: "Relwright" })
            return OfHop(method, call, model);
        return OfMember(method, owner);
    }

    /// <summary>Counting and going on listing need what listing needs, and getting what may not be there what getting needs.</summary>
    private static string Verb(string method) => method switch
    {
        "CountAsync" or "ListFrom" => "ListAsync",
        "GetOrNullAsync" => "GetAsync",
        _ => method,
    };

    /// <summary>An entity with what it is based on; of a type parameter, what it is restricted to.</summary>
    private static IEnumerable<INamedTypeSymbol> Lineage(ITypeSymbol entity)
    {
        INamedTypeSymbol? first = entity is ITypeParameterSymbol parameter
            ? parameter.ConstraintTypes.OfType<INamedTypeSymbol>().FirstOrDefault(type => type.TypeKind is TypeKind.Class)
            : entity as INamedTypeSymbol;
        for (INamedTypeSymbol? at = first; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
            yield return at;
    }

    /// <summary>A method of the runtime on what an emitted member leads to: octets, references.</summary>
    private static IEnumerable<(string Method, string Namespace)> OfHop(IMethodSymbol method, InvocationExpressionSyntax call, SemanticModel model)
    {
        ExpressionSyntax? target = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        while (target is ParenthesizedExpressionSyntax or IdentifierNameSyntax)
            target = target is ParenthesizedExpressionSyntax inner ? inner.Expression : LocalValue.Of((IdentifierNameSyntax)target, model);
        if (target is null || model.GetSymbolInfo(target).Symbol is not IPropertySymbol hop)
            return [];
        INamedTypeSymbol owner = Outermost(hop.ContainingType);
        return [($"{owner.Name}.{hop.Name}.{method.Name}", owner.ContainingNamespace.ToDisplayString())];
    }

    /// <summary>An emitted method; one that each entity has for itself may be in the table for the one that it is based on.</summary>
    private static IEnumerable<(string Method, string Namespace)> OfMember(IMethodSymbol method, INamedTypeSymbol owner)
    {
        string space = owner.ContainingNamespace.ToDisplayString();
        yield return ($"{owner.Name}.{method.Name}", space);
        if (method.Name is not ("PatchAsync" or "DeleteAsync" or "AddAsync") || Receiver(method) is not { Name: "EntityPath" or "CollectionPath", ContainingNamespace.Name: "Relwright", TypeArguments.Length: 1 } path)
            yield break;
        foreach (INamedTypeSymbol one in Lineage(path.TypeArguments[0]).Skip(1))
            yield return ($"{one.Name}Paths.{method.Name}", space);
    }

    private static INamedTypeSymbol? Receiver(IMethodSymbol method) =>
        (method.ContainingType.ExtensionParameter ?? method.Parameters.FirstOrDefault())?.Type as INamedTypeSymbol;

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
            type = outer;
        return type;
    }
}
