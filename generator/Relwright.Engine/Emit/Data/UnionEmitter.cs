using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Shape.Model.Data;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Emit.Data;

/// <summary>Emits a union: a record whose cases are records within it, one of them for values of no case.</summary>
internal static class UnionEmitter
{
    public static SourceFile Emit(ShapedUnion union)
    {
        CodeWriter code = FileHead.Start(union.Home, "System", "Relwright", "Relwright.Generated");
        string name = union.TypeName;
        string other = union.OtherName;
        string interfaces = $"IRecord<{name}>{(union.Checked ? ", IChecked" : "")}";
        code.Doc(union.Doc);
        using (code.Block($"{union.Home.Visibility} abstract {(union.Xml is null ? "" : "partial ")}record {name} : {interfaces}"))
        {
            Tables(code, union);
            code.Blank();
            code.Line($"private {name}() {{ }}");
            foreach (ShapedCase @case in union.Cases)
            {
                code.Blank();
                code.Doc(@case.Doc);
                code.Line("/// <param name=\"Value\">The value.</param>");
                code.Line($"public sealed record {@case.Name}({@case.TypeName} Value) : {name};");
            }

            code.Blank();
            code.Line("/// <summary>A value of none of the types that the specification names.</summary>");
            code.Line("/// <param name=\"Value\">The value as it came.</param>");
            code.Line($"public sealed record {other}(JsonValue Value) : {name};");
            foreach (ShapedCase @case in union.Cases.Where(@case => @case.Convertible))
            {
                code.Blank();
                code.Line($"/// <summary>The value as a <see cref=\"{@case.Name}\"/>.</summary>");
                code.Line("/// <param name=\"value\">The value.</param>");
                code.Line($"public static implicit operator {name}({@case.TypeName} value) => new {@case.Name}(value);");
            }

            code.Blank();
            code.Line("#nullable disable // what follows is for the runtime");
            Read(code, union);
            Write(code, union);
            if (union.Checked)
                Check(code, union);
        }

        return new SourceFile(HintName.Of(union.Home.Api, name, null), code.ToString());
    }

    private static void Tables(CodeWriter code, ShapedUnion union)
    {
        foreach (ShapedCase @case in union.Cases.Where(IsComposed))
            code.Field($"private static readonly WireType<{@case.TypeName}> {Wire(@case)}", @case.Wire + ";");
        if (union.Dispatch is null || union.Outlined)
            code.List("private static readonly UnionCases s_cases = new UnionCases(", [.. union.Cases.Select(Wire)], ");");
        if (union.Dispatch is { } dispatch)
            NameTable.Write(code, "private static readonly Discriminator s_kinds = new Discriminator(", dispatch.Texts.Select(text => text.Text).Prepend(dispatch.WireName));
    }

    private static void Read(CodeWriter code, ShapedUnion union)
    {
        string name = union.TypeName;
        if (union.Outlined)
        {
            code.Blank();
            code.Member($"static JsonOutline IRecord<{name}>.Outline", "s_outline ??= JsonOutline.AnyOf(s_cases);");
            code.Line("private static JsonOutline s_outline;");
        }

        code.Blank();
        string head = $"static {name} IRecord<{name}>.ReadJson(ref JsonCursor json) =>";
        if (union.Dispatch is not null)
        {
            using (code.Block(head + " s_kinds.Find(ref json) switch", "};"))
                Cases(code, union);
            return;
        }

        code.Line(head);
        using (code.Indent())
        using (code.Block($"s_cases.Read<{name}>(ref json, static (int found, ref JsonCursor json) => found switch", "});"))
            Cases(code, union);
    }

    private static void Cases(CodeWriter code, ShapedUnion union)
    {
        foreach (string arm in Arms(union))
            code.Line(arm);
        code.Line(union.Dispatch?.Default is { } target ? $"_ => {Make(union, target)}" : $"_ => new {union.OtherName}(json.ReadAny()),");
    }

    private static IEnumerable<string> Arms(ShapedUnion union) => union.Dispatch is { } dispatch
        ? DispatchText.Arms(dispatch, target => Make(union, target))
        : union.Cases.Select((@case, i) => $"{i.ToString(CultureInfo.InvariantCulture)} => {Make(union, @case.Name)}");

    private static string Make(ShapedUnion union, string name) =>
        $"new {name}({Wire(union.Cases.First(@case => @case.Name == name))}.ReadJson(ref json)),";

    private static void Write(CodeWriter code, ShapedUnion union)
    {
        code.Blank();
        using (code.Block("void IRequestBody.WriteJson(ref JsonBodyWriter json)"))
        using (code.Block("switch (this)"))
        {
            foreach (ShapedCase @case in union.Cases)
                code.Line($"case {@case.Name} it: {Wire(@case)}.WriteJson(ref json, it.Value); break;");
            code.Line($"case {union.OtherName} it: json.Value(it.Value); break;");
        }
    }

    private static void Check(CodeWriter code, ShapedUnion union)
    {
        code.Blank();
        using (code.Block("void IChecked.Check(string path)"))
        using (code.Block("switch (this)"))
        {
            foreach (ShapedCase @case in union.Cases.Where(@case => @case.Checked))
                code.Line($"case {@case.Name} {{ Value: IChecked it }}: it.Check(path); break;");
        }
    }

    /// <summary>The expression of how a case is read and written: of a list or map a field, as each call would make another one.</summary>
    private static string Wire(ShapedCase @case) => IsComposed(@case) ? $"s_{Identifier.Local(@case.Name).TrimStart('@')}" : @case.Wire;

    private static bool IsComposed(ShapedCase @case) => @case.Wire.EndsWith(")", StringComparison.Ordinal) && !@case.Wire.EndsWith("()", StringComparison.Ordinal);
}
