using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Json;

/// <summary>Prints how one value is read from and written to JSON.</summary>
internal static class JsonValues
{
    /// <summary>The most texts that one call of the writer takes.</summary>
    private const int LongestRun = 4;

    /// <summary>The variable that takes the bytes of a text.</summary>
    private const string Utf8Local = "text";

    /// <summary>The variable that the values of some properties go through; null where none does.</summary>
    public static string? DeclareText(IEnumerable<ShapedProperty> properties) =>
        properties.Any(property => property.Value is { Kind: ValueKind.Enum, List: false }) ? $"ReadOnlySpan<byte> {Utf8Local};" : null;

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
                : $"{local} = json.ReadText(out {Utf8Local}) ? {value.TypeName}.FromUtf8({Utf8Local}) : null;";
        }

        string argument = expected is null || value.List ? "" : Literal.String(expected);
        return $"{local} = json.Read{value.Kind}{(value.List ? "List" : "")}({argument});";
    }

    /// <summary>The statement that writes a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">The variable that holds the record.</param>
    /// <param name="index">The property's index among the members that are read, for which nulls are noted; null where none are.</param>
    /// <param name="dates">How dates are written.</param>
    public static string Write(ShapedProperty property, string owner, int? index, DateForm dates)
    {
        string note = index is { } number ? $", {owner}.Unknown, {number.ToString(CultureInfo.InvariantCulture)}" : "";
        return Write(property, $"{owner}.{property.Name}", property.Required, note, dates);
    }

    /// <summary>The statements that write properties in order; texts that follow each other are written by one call.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="owner">The variable that holds the record.</param>
    /// <param name="noted">Whether nulls are noted, under the properties' indexes.</param>
    /// <param name="dates">How dates are written.</param>
    public static void WriteAll(CodeWriter code, IReadOnlyList<ShapedProperty> properties, string owner, bool noted, DateForm dates)
    {
        for (int i = 0; i < properties.Count;)
        {
            int run = 0;
            while (run < LongestRun && i + run < properties.Count && IsText(properties[i + run].Value))
                run++;
            if (run < 2)
            {
                code.Line(Write(properties[i], owner, noted ? i : null, dates));
                i++;
                continue;
            }

            code.Line("json.Members(");
            using (code.Indent())
            {
                for (int end = i + run; i < end; i++)
                {
                    string text = $"{Literal.JsonName(properties[i].WireName)}, {Text(properties[i], $"{owner}.{properties[i].Name}")}";
                    string note = noted ? $", {owner}.Unknown, {(end - run).ToString(CultureInfo.InvariantCulture)}" : "";
                    code.Line(text + (i == end - 1 ? note + ");" : ","));
                }
            }
        }
    }

    /// <summary>The statements that write a property of which absent, null and a value are three things.</summary>
    public static string WriteOptional(ShapedProperty property, DateForm dates) =>
        $"if ({property.Name} is {{ HasValue: true, Value: null }}) json.Null({Literal.JsonName(property.WireName)});\n"
        + "else " + Write(property, property.Name + ".GetValueOrDefault()", required: false, "", dates);

    private static string Write(ShapedProperty property, string value, bool required, string note, DateForm dates)
    {
        string name = Literal.JsonName(property.WireName);
        string list = property.Value.List ? "List" : "";
        return property.Value.Kind switch
        {
            ValueKind.Enum when property.Value.List => $"json.EnumList({name}, {value}{note});",
            ValueKind.Enum => $"json.Member({name}, {EnumText(value, required)}{note});",
            ValueKind.DateTime => $"json.DateTime{list}({name}, {value}, DateForm.{dates}{note});",
            _ => $"json.Member({name}, {value}{note});",
        };
    }

    private static bool IsText(ShapedValue value) => !value.List && value.Kind is (ValueKind.String or ValueKind.Enum);

    private static string Text(ShapedProperty property, string value) =>
        property.Value.Kind is ValueKind.Enum ? EnumText(value, property.Required) : value;

    private static string EnumText(string value, bool required) => value + (required ? ".Text" : "?.Text");
}
