using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Relwright.Analyzers;

/// <summary>What the calls of one API need, as its emitted table says.</summary>
internal sealed class PermissionTable
{
    private readonly ILookup<string, CallNeed> _calls;

    private PermissionTable(INamedTypeSymbol constants, string table)
    {
        Constants = constants;
        Namespace = constants.ContainingNamespace.ToDisplayString();
        string[] lines = table.Split('\n');
        int end = Array.IndexOf(lines, "");
        string[][] permissions = [.. lines.Take(end < 0 ? lines.Length : end).Select(line => line.Split([' '], 2)).Where(words => words.Length == 2)];
        Names = [.. permissions.Select(words => words[1])];
        ConstantOf = permissions.ToDictionary(words => words[1], words => words[0], StringComparer.Ordinal);
        _calls = lines.Skip(end + 1).Select(line => CallNeed.Read(line, Names)).OfType<CallNeed>().ToLookup(call => call.Method, StringComparer.Ordinal);
    }

    /// <summary>The type with the names of the permissions as constants.</summary>
    public INamedTypeSymbol Constants { get; }

    public string Namespace { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The constant of each name.</summary>
    public IReadOnlyDictionary<string, string> ConstantOf { get; }

    public IEnumerable<CallNeed> Find(string method) => _calls[method];

    /// <summary>The tables of a compilation: those emitted into it, and those of what it references.</summary>
    public static IReadOnlyList<PermissionTable> Of(Compilation compilation) =>
    [
        .. compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly)
            .SelectMany(assembly => assembly.GetAttributes())
            .Where(attribute => attribute.AttributeClass is { Name: "PermissionTableAttribute", ContainingNamespace: { Name: "Generated", ContainingNamespace.Name: "Relwright" } })
            .Select(Read)
            .OfType<PermissionTable>(),
    ];

    private static PermissionTable? Read(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 2
        && attribute.ConstructorArguments[0].Value is INamedTypeSymbol constants
        && attribute.ConstructorArguments[1].Value is string table
            ? new PermissionTable(constants, table)
            : null;
}
