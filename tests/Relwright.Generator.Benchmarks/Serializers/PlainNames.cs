using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Relwright.Generator.Benchmarks.Serializers;

/// <summary>What the type of an emitted property is called where only System.Text.Json reads it.</summary>
/// <remarks>
/// Lists and maps are those of .NET, octets an array, an open enumeration a <c>string</c>, which holds as much. What System.Text.Json has no type for,
/// a union or a value of any kind, is a <c>JsonElement</c>.
/// </remarks>
/// <param name="emitted">What the generator emitted.</param>
internal sealed class PlainNames(Compilation emitted)
{
    private const string Element = "System.Text.Json.JsonElement";

    private static readonly SymbolDisplayFormat s_names = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>Whether a type is a record that was emitted for an object of the specification.</summary>
    public bool IsObject(INamedTypeSymbol type) =>
        IsEmitted(type) && !type.IsAbstract && type.AllInterfaces.Any(implemented =>
            implemented.Name == "IRecord" && SymbolEqualityComparer.Default.Equals(implemented.TypeArguments[0], type));

    /// <summary>The C# text of a type.</summary>
    public string Of(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
            return type.ToDisplayString(s_names);
        ImmutableArray<ITypeSymbol> arguments = named.TypeArguments;
        return named.Name switch
        {
            "Nullable" => Of(arguments[0]) + "?",
            "Optional" => Of(arguments[0]),
            _ => Name(named, arguments) + (type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : ""),
        };
    }

    private string Name(INamedTypeSymbol type, ImmutableArray<ITypeSymbol> arguments) => type.Name switch
    {
        "EquatableList" => $"System.Collections.Generic.List<{Of(arguments[0])}>",
        "EquatableMap" => $"System.Collections.Generic.Dictionary<string, {Of(arguments[0])}>",
        "EquatableBytes" => "byte[]",
        "ClockTime" => "System.TimeOnly",
        "JsonValue" => Element,
        _ when type.AllInterfaces.Any(implemented => implemented.Name == "IOpenEnum") => "string",
        _ when IsObject(type) => type.Name,
        _ when IsEmitted(type) => Element,
        _ => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(s_names),
    };

    private bool IsEmitted(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, emitted.Assembly);
}
