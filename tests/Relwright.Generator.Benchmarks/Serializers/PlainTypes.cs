using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relwright.Generator.Benchmarks.Serializers;

/// <summary>The emitted records once more, as classes that somebody would write for System.Text.Json, and a context for all of them.</summary>
/// <remarks>
/// The members are those of the records: one property each with the same C# name and name in the body, <c>required</c> where the record's is, and of
/// the same type where System.Text.Json knows it (<see cref="PlainNames"/>). What records have on top is left out: equality, documentation,
/// unknown members, explicit nulls, secrets, bounds. So is how a discriminator tells types apart, though not that one derives from another.
/// </remarks>
/// <param name="emitted">What the generator emitted.</param>
internal sealed class PlainTypes(Compilation emitted)
{
    private readonly PlainNames _names = new(emitted);

    /// <summary>Prints a file for each class.</summary>
    public IEnumerable<(string Name, string Text)> Classes()
    {
        foreach (SyntaxTree tree in emitted.SyntaxTrees)
        {
            SemanticModel model = emitted.GetSemanticModel(tree);
            foreach (RecordDeclarationSyntax declaration in tree.GetRoot().DescendantNodes().OfType<RecordDeclarationSyntax>())
            {
                if (model.GetDeclaredSymbol(declaration) is { } type && _names.IsObject(type))
                    yield return (type.Name, Class(type, declaration));
            }
        }
    }

    /// <summary>Prints the context, whose roots are all classes: each can be a body.</summary>
    public string Context()
    {
        IEnumerable<string> roots = Classes().Select(type => $"[JsonSerializable(typeof({type.Name}))]\n");
        return $"namespace Consumer.Api;\n\nusing System.Text.Json.Serialization;\n\n{string.Concat(roots)}public sealed partial class ApiJsonContext : JsonSerializerContext;\n";
    }

    private string Class(INamedTypeSymbol type, RecordDeclarationSyntax declaration)
    {
        Dictionary<string, string> wire = WireNames(declaration);
        string @base = type.BaseType is { } parent && _names.IsObject(parent) ? " : " + parent.Name : "";
        var code = new StringBuilder("#nullable enable\nnamespace Consumer.Api;\n\nusing System.Text.Json.Serialization;\n\n");
        code.Append("public ").Append(type.IsSealed ? "sealed " : "").Append("class ").Append(type.Name).Append(@base).Append("\n{\n");
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (wire.TryGetValue(property.Name, out string? name))
                code.Append("    [JsonPropertyName(").Append(name).Append(")]\n    ").Append(Property(property)).Append('\n');
            else if (property.Name == "AdditionalMembers")
                code.Append("    [JsonExtensionData]\n    public System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>? AdditionalMembers { get; set; }\n");
        }

        return code.Append("}\n").ToString();
    }

    /// <remarks>What the record has from the start, a class is not given: it must only not be warned about.</remarks>
    private string Property(IPropertySymbol property)
    {
        string type = _names.Of(property.Type);
        bool unset = !property.IsRequired && !property.Type.IsValueType && !type.EndsWith('?');
        return $"public {(property.IsRequired ? "required " : "")}{type} {property.Name} {{ get; set; }}{(unset ? " = null!;" : "")}";
    }

    /// <summary>The literals of the names in the body, which stand in a table that the reader's switch numbers.</summary>
    private static Dictionary<string, string> WireNames(RecordDeclarationSyntax declaration)
    {
        ExpressionSyntax[] table = declaration.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
            .First(made => made.Type.ToString() == "RecordMembers").ArgumentList!.Arguments.Select(argument => argument.Expression).ToArray();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SwitchSectionSyntax section in declaration.DescendantNodes().OfType<SwitchSectionSyntax>())
        {
            if (section.Labels[0] is CaseSwitchLabelSyntax { Value: LiteralExpressionSyntax { Token.Value: int index } }
                && section.Statements[0] is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment })
                names.TryAdd(assignment.Left.ToString(), table[index].ToString());
        }

        return names;
    }
}
