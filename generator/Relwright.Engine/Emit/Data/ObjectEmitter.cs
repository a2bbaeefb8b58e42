using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Shape.Model.Data;

namespace Relwright.Engine.Emit.Data;

/// <summary>Emits an object: a record that reads and writes itself, in one file.</summary>
/// <remarks>
/// Large specifications have thousands of these, so each line counts: members are found by a table, a member is one line to read and
/// one to write, and the part that nobody reads does without nullable annotations, which the compiler would have to follow.
/// </remarks>
internal static class ObjectEmitter
{
    public static SourceFile Emit(ShapedObject type)
    {
        CodeWriter code = FileHead.Start(type.Home, "System", "System.Diagnostics.CodeAnalysis", "Relwright", "Relwright.Generated");
        code.Doc(type.Doc);
        string kind = type.Open ? "partial record" : "sealed partial record";
        using (code.Block($"{type.Home.Visibility} {kind} {type.TypeName} : {string.Join(", ", Interfaces(type))}"))
        {
            JsonObjectEmitter.Tables(code, type);
            code.Blank();
            Construction(code, type);
            foreach (ShapedMember member in type.Members.Where(member => !member.Inherited))
                MemberText.Property(code, member, type.Partial);
            if (type.Additional is { Inherited: false } additional)
            {
                code.Blank();
                code.Line("/// <summary>Members of any name.</summary>");
                code.Line($"public EquatableMap<{additional.TypeName}> AdditionalMembers {{ get; init; }} = EquatableMap<{additional.TypeName}>.Empty;");
            }

            if (type.Base is null)
            {
                code.Blank();
                code.Line("/// <summary>Members that the specification does not name, as they came.</summary>");
                code.Line("public UnknownMembers Unknown { get; init; } = UnknownMembers.None;");
            }

            SecretText.PrintMembers(code, type);
            code.Blank();
            code.Line("#nullable disable // what follows is for the runtime");
            JsonObjectEmitter.Emit(code, type);
            if (type.Checked)
                ChecksEmitter.Emit(code, type);
        }

        return new SourceFile(HintName.Of(type.Home.Api, type.TypeName, null), code.ToString());
    }

    private static IEnumerable<string> Interfaces(ShapedObject type)
    {
        if (type.Base is { } @base)
            yield return @base;
        yield return $"IRecord<{type.TypeName}>";
        if (type.Checked)
            yield return "IChecked";
    }

    private static void Construction(CodeWriter code, ShapedObject type)
    {
        ShapedMember[] initial = [.. type.Members.Where(member => member.Inherited && member.Initial is not null)];
        code.Line("/// <summary>Makes a value to fill in.</summary>");
        if (initial.Length == 0)
        {
            code.Line($"public {type.TypeName}() {{ }}");
            return;
        }

        using (code.Block($"public {type.TypeName}()"))
        {
            foreach (ShapedMember member in initial)
                code.Line($"{member.Name} = {MemberText.Initial(member.Initial!)};");
        }
    }
}
