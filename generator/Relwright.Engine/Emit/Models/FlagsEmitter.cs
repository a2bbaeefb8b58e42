using System.Globalization;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Models;

/// <summary>Emits an open enumeration of which several values can hold at once: a struct over the wire's text, names with commas between.</summary>
internal static class FlagsEmitter
{
    public static SourceFile Emit(ShapedFlags type)
    {
        CodeWriter code = FileHead.Start(type.Home, "System", "System.Collections.Generic", "Relwright", "Relwright.Generated");
        string name = type.TypeName;
        code.Doc(type.Doc);
        using (code.Block($"{type.Home.Visibility} readonly record struct {name} : IOpenEnum<{name}>"))
        {
            code.Line("private static readonly FlagTable s_flags = new FlagTable(");
            using (code.Indent())
            {
                for (int i = 0; i < type.Values.Count; i++)
                    code.Line($"({Literal.String(type.Values[i].WireText)}, {Number(type.Values[i].Bits)}){(i == type.Values.Count - 1 ? ");" : ",")}");
                if (type.Values.Count == 0)
                    code.Line(");");
            }

            code.Line("private readonly string? _text;");
            code.Blank();
            code.Line("/// <summary>Takes any values: one that nobody listed is as good as a known one.</summary>");
            code.Line("/// <param name=\"text\">Their texts on the wire, with commas between.</param>");
            code.Line($"public {name}(string text) => _text = OpenEnum.Text(text);");
            foreach (ShapedFlag value in type.Values)
            {
                code.Blank();
                code.Doc(value.Doc);
                code.Line($"public static {name} {value.Name} => new({Literal.String(value.WireText)});");
            }

            Members(code, name);
            Known(code, type);
        }

        return new SourceFile(HintName.Of(type.Home.Api, name, null), code.ToString());
    }

    private static void Members(CodeWriter code, string name)
    {
        code.Blank();
        code.Line("/// <summary>The values of both.</summary>");
        code.Line("/// <param name=\"left\">Some values.</param><param name=\"right\">Other values.</param>");
        code.Line($"public static {name} operator |({name} left, {name} right) => new(s_flags.Join(left.Text, right.Text));");
        code.Blank();
        code.Line("/// <summary>The texts on the wire, as they came.</summary>");
        code.Line("public string Text => _text ?? \"\";");
        code.Blank();
        code.Line("/// <summary>Which of the known values hold.</summary>");
        code.Line("public Known Value => (Known)s_flags.Bits(Text);");
        code.Blank();
        code.Line("/// <summary>The texts that the specification does not list.</summary>");
        code.Line("public IReadOnlyList<string> Others => s_flags.Others(Text);");
        code.Blank();
        code.Line("/// <summary>Whether all values of another hold here too.</summary>");
        code.Line("/// <param name=\"other\">The other.</param>");
        code.Line($"public bool Has({name} other) => s_flags.Has(Text, other.Text);");
        code.Blank();
        code.Line("/// <summary>Whether the same values hold, in whichever order they came.</summary>");
        code.Line("/// <param name=\"other\">Other values.</param>");
        code.Line($"public bool Equals({name} other) => s_flags.AreEqual(Text, other.Text);");
        code.Blank();
        code.Line("/// <inheritdoc/>");
        code.Line("public override int GetHashCode() => s_flags.Hash(Text);");
        code.Blank();
        code.Line("/// <summary>The values as the wire has them.</summary>");
        code.Line("public override string ToString() => Text;");
        code.Blank();
        code.Line($"static {name} IOpenEnum<{name}>.FromUtf8(ReadOnlySpan<byte> utf8) => new(s_flags.Get(utf8));");
    }

    private static void Known(CodeWriter code, ShapedFlags type)
    {
        code.Blank();
        code.Line("/// <summary>The known values, by their bits.</summary>");
        code.Line("[Flags]");
        using (code.Block("public enum Known : long"))
        {
            if (!type.HasNone)
            {
                code.Line("/// <summary>None of them.</summary>");
                code.Line("None = 0,");
            }

            foreach (ShapedFlag value in type.Values)
            {
                code.Line($"/// <inheritdoc cref=\"{type.TypeName}.{value.Name}\"/>");
                code.Line($"{value.Name} = {Number(value.Bits)},");
            }
        }
    }

    private static string Number(long bits) => bits == long.MinValue ? "long.MinValue" : bits.ToString(CultureInfo.InvariantCulture);
}
