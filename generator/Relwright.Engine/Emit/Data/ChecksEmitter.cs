using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Data;

namespace Relwright.Engine.Emit.Data;

/// <summary>Emits the checks of bounds before anything is sent.</summary>
internal static class ChecksEmitter
{
    public static void Emit(CodeWriter code, ShapedObject type)
    {
        code.Blank();
        using (code.Block("void IChecked.Check(string path)"))
        {
            foreach (ShapedMember member in type.Members.Where(member => member.Bounds is not null || member.Value.Checked))
            {
                string value = type.Partial ? member.Name + ".GetValueOrDefault()" : member.Name;
                string name = Literal.String(member.WireName);
                if (member.Bounds is { } bounds)
                    code.Line($"Bounds.{(bounds.Count ? "Length" : "Range")}(path, {name}, {value}{Limits(member, bounds)});");
                if (member.Value.Checked)
                    code.Line($"Bounds.Check(path, {name}, {value});");
            }

            if (type.Additional is { Checked: true })
                code.Line("((IChecked)AdditionalMembers).Check(path);");
        }
    }

    private static string Limits(ShapedMember member, ShapedBounds bounds)
    {
        string suffix = bounds.Count ? "" : "m";
        string limits = bounds.Min is { } min ? $", min: {min}{suffix}" : "";
        limits += bounds.Max is { } max ? $", max: {max}{suffix}" : "";
        limits += bounds.AboveMin ? ", aboveMin: true" : "";
        limits += bounds.BelowMax ? ", belowMax: true" : "";
        bool canShow = member.Value.Kind is ValueKind.String || !bounds.Count;
        return limits + (member.Secret && canShow ? ", secret: true" : "");
    }
}
