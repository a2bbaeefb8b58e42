using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Models;

/// <summary>Emits an open enumeration: a struct over the wire's text, with its known values. What is the same in all of them is in the runtime.</summary>
internal static class EnumEmitter
{
    public static SourceFile Emit(ShapedEnum type)
    {
        CodeWriter code = FileHead.Start(type.Home, "System", "Relwright", "Relwright.Generated");
        string name = type.TypeName;
        code.Doc(type.Doc);
        using (code.Block($"{type.Home.Visibility} readonly record struct {name} : IOpenEnum<{name}>"))
        {
            NameTable.Write(code, "private static readonly TextTable s_texts = new TextTable(", type.Values.Select(value => value.WireText));
            code.Line("private readonly string? _text;");
            code.Blank();
            code.Line("/// <summary>Takes any value: one that nobody listed is as good as a known one.</summary>");
            code.Line($"/// <param name=\"text\">{About(type.Base)}</param>");
            code.Line($"public {name}(string text) => _text = OpenEnum.{Taking(type.Base)}(text);");
            foreach (ShapedEnumValue value in type.Values)
            {
                code.Blank();
                code.Doc(value.Doc);
                code.Line($"public static {name} {value.Name} => new({Literal.String(value.WireText)});");
            }

            code.Blank();
            code.Line($"/// <summary>{About(type.Base)}</summary>");
            code.Line($"public string Text => _text ?? {Literal.String(Nothing(type.Base))};");
            code.Blank();
            code.Line("/// <summary>Which of the known values it is.</summary>");
            code.Line($"public {type.KnownType} Value => ({type.KnownType})(s_texts.IndexOf(Text) + 1);");
            code.Blank();
            code.Line("/// <summary>The value as the wire has it.</summary>");
            code.Line("public override string ToString() => Text;");
            code.Blank();
            code.Line("/// <summary>Takes a value from the wire. Readers call this and no generic method: that would be compiled at the first call.</summary>");
            code.Line($"internal static {name} FromUtf8(ReadOnlySpan<byte> utf8) => new(s_texts.Get(utf8));");
            code.Blank();
            code.Line($"static {name} IOpenEnum<{name}>.FromUtf8(ReadOnlySpan<byte> utf8) => FromUtf8(utf8);");
            if (type.Base is not EnumBase.Text)
                code.Line($"static bool IOpenEnum<{name}>.IsText => false;");
            if (type.Outlined)
                code.Line($"static bool IOpenEnum<{name}>.IsKnown(ReadOnlySpan<byte> utf8) => s_texts.IndexOf(utf8) >= 0;");
            Known(code, type);
        }

        return new SourceFile(HintName.Of(type.Home.Api, name, null), code.ToString());
    }

    private static void Known(CodeWriter code, ShapedEnum type)
    {
        code.Blank();
        code.Line("/// <summary>The known values, to switch over.</summary>");
        using (code.Block($"public enum {type.KnownType}"))
        {
            code.Line("/// <summary>A value that the specification does not list.</summary>");
            code.Line($"{type.OtherName},");
            foreach (ShapedEnumValue value in type.Values)
            {
                code.Line($"/// <inheritdoc cref=\"{type.TypeName}.{value.Name}\"/>");
                code.Line($"{value.Name},");
            }
        }
    }

    private static string About(EnumBase @base) => @base switch
    {
        EnumBase.Number => "The number as the wire has it.",
        EnumBase.Boolean => "The truth value as the wire has it.",
        _ => "The text on the wire.",
    };

    private static string Taking(EnumBase @base) => @base switch
    {
        EnumBase.Number => "Number",
        EnumBase.Boolean => "Boolean",
        _ => "Text",
    };

    /// <summary>What a value is that nobody gave anything.</summary>
    private static string Nothing(EnumBase @base) => @base switch
    {
        EnumBase.Number => "0",
        EnumBase.Boolean => "false",
        _ => "",
    };
}
