using System.Collections.Generic;
using System.Linq;
using System.Text;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Models;

/// <summary>Emits an open enumeration: a struct over the wire's text, with its known values.</summary>
internal static class EnumEmitter
{
    public static SourceFile Emit(ShapedEnum type)
    {
        CodeWriter code = FileHead.Start(type.Home, "System", "Relwright");
        string name = type.TypeName;
        code.Doc(type.Doc);
        using (code.Block($"{type.Home.Visibility} readonly struct {name} : IOpenEnum<{name}>, IEquatable<{name}>"))
        {
            code.Line("private readonly string? _text;");
            code.Blank();
            code.Line("/// <summary>Takes any text: a value that nobody listed is as good as a known one.</summary>");
            code.Line("/// <param name=\"text\">The text on the wire.</param>");
            code.Line($"public {name}(string text) => _text = text ?? throw new ArgumentNullException(nameof(text));");
            Known(code, type);
            Values(code, type);
            Members(code, type);
            FromUtf8(code, type);
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
                code.Blank();
                code.Doc(value.Doc);
                code.Line($"{value.Name},");
            }
        }
    }

    private static void Values(CodeWriter code, ShapedEnum type)
    {
        foreach (ShapedEnumValue value in type.Values)
        {
            code.Blank();
            code.Doc(value.Doc);
            code.Line($"public static {type.TypeName} {value.Name} => new({Literal.String(value.WireText)});");
        }
    }

    private static void Members(CodeWriter code, ShapedEnum type)
    {
        string name = type.TypeName;
        code.Blank();
        code.Line("/// <summary>The text on the wire.</summary>");
        code.Line("public string Text => _text ?? \"\";");
        code.Blank();
        code.Line("/// <summary>Which of the known values it is.</summary>");
        using (code.Block($"public {type.KnownType} Value => Text switch", "};"))
        {
            foreach (ShapedEnumValue value in type.Values)
                code.Line($"{Literal.String(value.WireText)} => {type.KnownType}.{value.Name},");
            code.Line($"_ => {type.KnownType}.{type.OtherName},");
        }

        code.Blank();
        code.Line($$"""
            /// <summary>Whether both have the same text.</summary>
            public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

            /// <summary>Whether the texts differ.</summary>
            public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

            /// <inheritdoc/>
            public bool Equals({{name}} other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

            /// <summary>The text on the wire.</summary>
            public override string ToString() => Text;
            """.Replace("\r", ""));
    }

    /// <summary>Known texts are found by their bytes and share one string; the values are told apart by length first.</summary>
    private static void FromUtf8(CodeWriter code, ShapedEnum type)
    {
        code.Blank();
        code.Line("/// <inheritdoc/>");
        code.Member($"static {type.TypeName} IOpenEnum<{type.TypeName}>.FromUtf8(ReadOnlySpan<byte> utf8)", "FromUtf8(utf8);");
        code.Blank();
        code.Line("/// <summary>Takes a value from the wire. Readers call this and no generic method: that would be compiled at the first call.</summary>");
        using (code.Block($"internal static {type.TypeName} FromUtf8(ReadOnlySpan<byte> utf8)"))
        {
            using (code.Block("switch (utf8.Length)"))
            {
                foreach (IGrouping<int, ShapedEnumValue> sameLength in ByLength(type.Values))
                {
                    code.Line($"case {sameLength.Key}:");
                    using (code.Indent())
                    {
                        foreach (ShapedEnumValue value in sameLength)
                            code.Line($"if (utf8.SequenceEqual({Literal.Utf8(value.WireText)})) return {value.Name};");
                        code.Line("break;");
                    }
                }
            }

            code.Blank();
            code.Line("return new(global::System.Text.Encoding.UTF8.GetString(utf8));");
        }
    }

    private static IEnumerable<IGrouping<int, ShapedEnumValue>> ByLength(IEnumerable<ShapedEnumValue> values) =>
        values.GroupBy(value => Encoding.UTF8.GetByteCount(value.WireText)).OrderBy(group => group.Key);
}
