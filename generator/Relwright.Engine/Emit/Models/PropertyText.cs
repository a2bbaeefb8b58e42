using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Models;

/// <summary>Prints properties of records.</summary>
internal static class PropertyText
{
    /// <summary>A property that travels under its own name.</summary>
    public static void Property(CodeWriter code, ShapedProperty property, string? initial = null)
    {
        code.Blank();
        code.Doc(property.Doc);
        string required = property.Required ? "required " : "";
        string type = property.Required ? property.Value.FullName : property.Value.FullName + "?";
        code.Line($"public {required}{type} {property.Name} {{ get; init; }}" + (initial is null ? "" : $" = {initial};"));
    }

    /// <summary>A property of a request in which absent, null and a value are three things.</summary>
    public static void Optional(CodeWriter code, ShapedProperty property)
    {
        code.Blank();
        code.Doc(property.Doc);
        code.Line($"public Optional<{property.Value.FullName}?> {property.Name} {{ get; init; }}");
    }

    /// <summary>A property whose value travels as a <c>data:</c> URI among the links: computed over them, nothing is stored twice.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="property">The property.</param>
    /// <param name="linksType">The type of the record's links; null where they are just a set.</param>
    public static void Data(CodeWriter code, ShapedProperty property, string? linksType)
    {
        string rel = Literal.String(property.WireName);
        code.Blank();
        code.Doc(property.Doc);
        using (code.Block($"public DataUri? {property.Name}"))
        {
            code.Line($"get => Links.FindData({rel});");
            string links = $"Links.WithData({rel}, value)";
            code.Line($"init => Links = {(linksType is null ? links : $"new {linksType}({links})")};");
        }
    }

    /// <summary>Where some values are secret, texts made of the record must not show them.</summary>
    public static void PrintMembers(CodeWriter code, IEnumerable<ShapedProperty> properties, bool partial, params string[] others)
    {
        ShapedProperty[] all = [.. properties];
        if (!all.Any(property => property.Secret))
            return;

        code.Blank();
        using (code.Block("private bool PrintMembers(global::System.Text.StringBuilder text)"))
        {
            string comma = "";
            foreach (ShapedProperty property in all)
            {
                code.Line($"text.Append({Literal.String(comma + property.Name + " = ")}).Append({Shown(property, partial)});");
                comma = ", ";
            }

            foreach (string other in others)
                code.Line($"text.Append({Literal.String(comma + other + " = ")}).Append({other});");
            code.Line("return true;");
        }
    }

    private static string Shown(ShapedProperty property, bool partial) =>
        !property.Secret ? $"(object?){property.Name}"
        : partial && property.Value.Kind is not ValueKind.DataUri ? $"{property.Name}.HasValue ? \"***\" : \"(absent)\""
        : property.Required ? "\"***\""
        : $"{property.Name} is null ? \"\" : \"***\"";
}
