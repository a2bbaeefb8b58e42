using System;
using Microsoft.CodeAnalysis;

namespace Relwright.Analyzers;

/// <summary>The types whose extension members make up the paths of an API.</summary>
internal static class PathOwner
{
    /// <summary>Whether a type is named as the generator names them: a number is behind the name where another type has it already.</summary>
    public static bool Is(INamedTypeSymbol type) =>
        type.IsStatic && type.Name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').EndsWith("Paths", StringComparison.Ordinal);
}
