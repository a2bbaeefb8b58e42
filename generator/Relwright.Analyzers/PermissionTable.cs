using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Relwright.Analyzers;

/// <summary>What the calls of one API need, as its emitted table says.</summary>
internal sealed class PermissionTable
{
    /// <summary>What begins the line with the application that grants the permissions; no constant can be so.</summary>
    private const string ResourceMark = "@";

    private readonly ILookup<string, CallNeed> _calls;
    private readonly Dictionary<string, string> _constants;
    private readonly ILookup<(string Scheme, string Name), string> _ids;
    private readonly HashSet<(string Scheme, string Name)> _asked;
    private readonly HashSet<string> _told;

    private PermissionTable(INamedTypeSymbol constants, string table)
    {
        Constants = constants;
        Namespace = constants.ContainingNamespace.ToDisplayString();
        string[] lines = table.Split('\n');
        int end = Array.IndexOf(lines, "");
        string[][] entries = [.. lines.Take(end < 0 ? lines.Length : end).Select(line => line.Split(' ')).Where(words => words.Length >= 2)];
        Resource = entries.FirstOrDefault(words => words[0] == ResourceMark)?[1];
        string[][] permissions = [.. entries.Where(words => words[0] != ResourceMark)];
        _ids = permissions
            .SelectMany(words => words.Skip(2).Where(word => word.Length >= 2 && word[1] == '=').Select(word => (Key: (Scheme: Schemes.Of(word[0]), Name: words[1]), Id: word.Substring(2))))
            .ToLookup(grant => grant.Key, grant => grant.Id);
        _told = [.. _ids.Select(grant => grant.Key.Name)];
        Names = [.. permissions.Select(words => words[1])];
        _constants = permissions.ToDictionary(words => words[1], words => words[0], StringComparer.Ordinal);
        _calls = lines.Skip(end + 1).Select(line => CallNeed.Read(line, Names)).OfType<CallNeed>().ToLookup(call => call.Method, StringComparer.Ordinal);
        _asked = [.. _calls.SelectMany(needs => needs).SelectMany(need => need.Alternatives).SelectMany(one => one.Names.Select(name => (one.Scheme, name)))];
    }

    /// <summary>The type with the names of the permissions as constants.</summary>
    public INamedTypeSymbol Constants { get; }

    public string Namespace { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The constant of a name, in full; null for a name that the API does not have.</summary>
    public string? ConstantFor(string name) => _constants.TryGetValue(name, out string? constant) ? $"{Constants.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{constant}" : null;

    /// <summary>The id of the application that grants the permissions; null where the specification does not say.</summary>
    public string? Resource { get; }

    /// <summary>The id of a permission in one scheme; null where the specification does not say.</summary>
    public string? IdOf(string scheme, string name) => _ids[(scheme, name)].FirstOrDefault(id => id.Length > 0);

    /// <summary>Whether a permission can be granted in a scheme; where the specification does not say of a permission how it is granted, in any.</summary>
    public bool CanBeGranted(string name, string scheme) =>
        _constants.ContainsKey(name) && (!_told.Contains(name) || _ids.Contains((scheme, name)) || _asked.Contains((scheme, name)));

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
