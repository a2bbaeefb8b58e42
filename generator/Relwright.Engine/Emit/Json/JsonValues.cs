using System.Globalization;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Json;

/// <summary>Prints how one value is read from and written to JSON.</summary>
internal static class JsonValues
{
    /// <summary>The variable that holds a property while its object is read.</summary>
    public static string Declare(ShapedProperty property) => $"{property.Value.FullName}? {property.Local} = null;";

    /// <summary>The statement that reads a property's value into its variable.</summary>
    /// <param name="property">The property.</param>
    /// <param name="expected">The text that it nearly always has; null for none.</param>
    public static string Read(ShapedProperty property, string? expected)
    {
        string local = property.Local;
        ShapedValue value = property.Value;
        if (value.Kind is ValueKind.Enum)
        {
            return value.List
                ? $"{local} = json.ReadEnumList<{value.TypeName}>();"
                : $"{local} = json.ReadEnum<{value.TypeName}>();";
        }

        string argument = expected is null || value.List ? "" : Literal.String(expected);
        return $"{local} = json.Read{Noun(value.Kind)}{(value.List ? "List" : "")}({argument});";
    }

    /// <summary>The statement that writes a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">The variable that holds the record.</param>
    /// <param name="index">The property's index among the members that are read, for which nulls are noted; null where none are.</param>
    /// <param name="dates">How dates are written.</param>
    public static string Write(ShapedProperty property, string owner, int? index, DateForm dates)
    {
        ShapedValue value = property.Value;
        string name = Literal.JsonName(property.WireName);
        string member = $"{owner}.{property.Name}";
        string note = index is { } number ? $", {owner}.Unknown, {number.ToString(CultureInfo.InvariantCulture)}" : ", UnknownMembers.None, 0";
        return value switch
        {
            { Kind: ValueKind.Enum, List: true } => $"json.EnumList({name}, {member}{note});",
            { Kind: ValueKind.Enum } => $"json.Member({name}, {member}{(property.Required ? "" : "?")}.Text{note});",
            { Kind: ValueKind.DateTime } => $"json.DateTime{(value.List ? "List" : "")}({name}, {member}, DateForm.{dates}{note});",
            _ => $"json.Member({name}, {member}{note});",
        };
    }

    private static string Noun(ValueKind kind) => kind switch
    {
        ValueKind.DateTime => "DateTime",
        _ => kind.ToString(),
    };
}
