using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Data;

namespace Relwright.Engine.Emit.Data;

/// <summary>Prints the property of a member.</summary>
internal static class MemberText
{
    public static void Property(CodeWriter code, ShapedMember member, bool partial)
    {
        code.Blank();
        code.Doc(member.Doc);
        string required = member.Presence is not Presence.Optional && member.Initial is null ? "required " : "";
        string initial = member.Initial is { } value ? $" = {Initial(value)};" : "";
        code.Line($"public {required}{Type(member, partial)} {member.Name} {{ get; init; }}{initial}");
    }

    /// <summary>The value that a property has from the start.</summary>
    public static string Initial(ShapedInitial initial) => initial.Kind switch
    {
        ValueKind.String => Literal.String(initial.Text),
        ValueKind.Enum => $"new({Literal.String(initial.Text)})",
        ValueKind.Int64 => initial.Text + "L",
        ValueKind.Double => initial.Text + "D",
        _ => initial.Text,
    };

    private static string Type(ShapedMember member, bool partial)
    {
        string type = member.Value.TypeName + (member.Presence is Presence.Required ? "" : "?");
        return partial ? $"Optional<{type}>" : type;
    }
}
