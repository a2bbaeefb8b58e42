using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Relwright.Analyzers;
using Relwright.Tool.Permissions;
using Xunit;

namespace Relwright.Tool.Tests.Permissions;

/// <summary>The least that has to be granted, by the alternatives of the calls: <c>A=0*,2;D=1+3</c>, as the emitted table has them.</summary>
public sealed class SchemeNeedsTests
{
    [Theory]
    [InlineData("Read", "A=0*")]
    [InlineData("Read", "A=0*,1")]
    [InlineData("Write", "A=0*,1", "A=1*")]
    [InlineData("Read Write", "A=0*,2", "A=1*")]
    [InlineData("Other Read", "A=0+2*,1")]
    [InlineData("Write", "A=0*,1*", "A=1*")]
    [InlineData("Read", "A=0*,1*", "A=0*,2*")]
    [InlineData("", "D=0*")]
    public void Takes_as_little_as_covers_every_call(string expected, params string[] calls)
    {
        SchemeNeeds needs = SchemeNeeds.Of("Application", [.. calls.Select(Call)]);

        Assert.Equal(expected, string.Join(' ', needs.Permissions.Select(permission => permission.Name)));
    }

    [Fact]
    public void Tells_the_calls_that_nothing_allows()
    {
        SchemeNeeds needs = SchemeNeeds.Of("Application", [Call("A=0*"), Call("D=1*")]);

        Assert.Equal("/things", Assert.Single(needs.Impossible).Needs[0].Path);
        Assert.Equal("Read", Assert.Single(needs.Permissions).Name);
    }

    [Fact]
    public void A_permission_has_the_id_of_its_scheme()
    {
        Assert.Equal("11111111-1111-1111-1111-111111111111", Assert.Single(SchemeNeeds.Of("Application", [Call("A=0*;D=0*")]).Permissions).Id);
        Assert.Equal("22222222-2222-2222-2222-222222222222", Assert.Single(SchemeNeeds.Of("Delegated", [Call("A=0*;D=0*")]).Permissions).Id);
    }

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Api",
        [
            CSharpSyntaxTree.ParseText("""
                [assembly: Relwright.Generated.PermissionTable(typeof(Things.Permissions), "@ 0f1e2d3c-0000-4000-8000-000000000001\nRead Read A=11111111-1111-1111-1111-111111111111 D=22222222-2222-2222-2222-222222222222\nWrite Write A=\nOther Other A=\n")]
                namespace Relwright.Generated { public sealed class PermissionTableAttribute(System.Type permissions, string table) : System.Attribute; }
                namespace Things { public static class Permissions { public static void Get() => Get(); } }
                """),
        ],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

    private static readonly PermissionTable s_table = PermissionTable.Of(s_compilation).Single();

    private static FoundCall Call(string alternatives)
    {
        SyntaxTree tree = s_compilation.SyntaxTrees[0];
        InvocationExpressionSyntax call = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().First();
        var method = (IMethodSymbol)s_compilation.GetSemanticModel(tree).GetSymbolInfo(call).Symbol!;
        CallNeed need = CallNeed.Read($"GetAsync:Thing /things /Things {alternatives}", s_table.Names) ?? throw new ArgumentException(alternatives);
        return new FoundCall(call, method, s_table, ImmutableArray.Create(need));
    }
}
