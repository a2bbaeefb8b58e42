using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Data;

namespace Relwright.Engine.Emit.Data;

/// <summary>Emits the text of a record some of whose members are secret.</summary>
internal static class SecretText
{
    public static void PrintMembers(CodeWriter code, ShapedObject type)
    {
        ShapedMember[] own = [.. type.Members.Where(member => !member.Inherited)];
        if (!own.Any(member => member.Secret))
            return;

        code.Blank();
        string access = type.Base is not null ? "protected override" : type.Open ? "protected virtual" : "private";
        code.Line("/// <inheritdoc/>");
        using (code.Block($"{access} bool PrintMembers(global::System.Text.StringBuilder text)"))
        {
            string comma = "";
            if (type.Base is not null)
            {
                code.Line("if (base.PrintMembers(text)) text.Append(\", \");");
            }

            foreach (ShapedMember member in own)
            {
                code.Line($"text.Append({Literal.String(comma + member.Name + " = ")}).Append({Shown(member, type.Partial)});");
                comma = ", ";
            }

            if (type.Additional is { Inherited: false })
                code.Line($"text.Append({Literal.String(comma + "AdditionalMembers = ")}).Append(AdditionalMembers);");
            if (type.Base is null)
                code.Line($"text.Append({Literal.String(comma + "Unknown = ")}).Append(Unknown);");
            code.Line("return true;");
        }
    }

    private static string Shown(ShapedMember member, bool partial) =>
        !member.Secret ? $"(object?){member.Name}"
        : partial ? $"{member.Name}.HasValue ? \"***\" : \"(absent)\""
        : member.Presence is Presence.Required ? "\"***\""
        : $"{member.Name} is null ? \"\" : \"***\"";
}
