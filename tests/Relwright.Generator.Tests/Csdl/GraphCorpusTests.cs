using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Csdl;

/// <summary>The communications part of Microsoft Graph compiles, and all that an XML parser counts in it is in the emitted code.</summary>
public sealed class GraphCorpusTests
{
    private static readonly XNamespace s_edm = "http://docs.oasis-open.org/odata/ns/edm";
    private static readonly Lazy<Built> s_built = new(() => Build.Of(GraphCorpus.Project));

    [SkippableFact]
    public void Compiles_without_an_error_or_a_warning()
    {
        Built built = Built;

        Assert.DoesNotContain(built.Result.Diagnostics, found => found.Severity is DiagnosticSeverity.Error);
        Assert.Empty(built.Visible);
        Assert.All(built.EmitFindings(), finding => Assert.Contains("CS8019", finding, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Every_type_property_member_and_operation_is_in_the_emitted_code()
    {
        XDocument document = XDocument.Parse(GraphCorpus.Text);
        int Count(string name) => document.Descendants(s_edm + name).Count();
        INamedTypeSymbol[] types = [.. Built.TopLevelTypes];
        INamedTypeSymbol[] records = [.. types.Where(type => type.IsRecord && type.TypeKind is TypeKind.Class && !IsOfCalls(type))];
        INamedTypeSymbol[] enums = [.. types.Where(type => type.TypeKind is TypeKind.Struct)];
        IPropertySymbol[] properties = [.. records.SelectMany(Properties)];

        Assert.Equal(138, records.Length + enums.Length);
        Assert.Equal(Count("EntityType") + Count("ComplexType"), records.Length);
        Assert.Equal(Count("EntityType"), records.Count(record => record.Interfaces.Any(type => type.Name == "IEntity")));
        Assert.Equal(Count("EnumType"), enums.Length);
        Assert.Equal(Count("Member"), enums.Sum(type => type.GetMembers().OfType<IPropertySymbol>().Count(member => member.IsStatic && SymbolEqualityComparer.Default.Equals(member.Type, type))));
        Assert.Equal(Count("Property") + Count("NavigationProperty"), properties.Length + Extensions(types).OfType<IPropertySymbol>().Count(hop => hop.Type.Name == "StreamPath"));
        Assert.Equal(43, Operations(types).Length);
        Assert.Equal(Count("Action") + Count("Function"), Operations(types).Length);
        Assert.Equal(
            Count("NavigationProperty") + Count("Singleton"),
            Extensions(types).OfType<IPropertySymbol>().Count(hop => hop.Type.Name is "EntityPath" or "CollectionPath"));
    }

    private static Built Built
    {
        get
        {
            _ = GraphCorpus.Text;
            return s_built.Value;
        }
    }

    /// <summary>Whether a type is of calls rather than of the description: parameters of actions, merge patches.</summary>
    private static bool IsOfCalls(INamedTypeSymbol type) => type.Name.EndsWith("Parameters", StringComparison.Ordinal) || type.Name.EndsWith("Patch", StringComparison.Ordinal);

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol record) => record.GetMembers().OfType<IPropertySymbol>().Where(property =>
        property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, SetMethod.IsInitOnly: true, Name: not ("Unknown" or "OdataType" or "AdditionalMembers") }
        && !property.Name.EndsWith("OdataBind", StringComparison.Ordinal));

    private static IEnumerable<ISymbol> Extensions(IEnumerable<INamedTypeSymbol> types) =>
        types.Where(type => type.Name.EndsWith("Paths", StringComparison.Ordinal)).SelectMany(type => type.GetTypeMembers()).Where(block => block.IsExtension).SelectMany(block => block.GetMembers());

    private static IMethodSymbol[] Operations(IEnumerable<INamedTypeSymbol> types) =>
        [.. Extensions(types).OfType<IMethodSymbol>().Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.Name is not ("AddAsync" or "PatchAsync" or "DeleteAsync"))];
}
