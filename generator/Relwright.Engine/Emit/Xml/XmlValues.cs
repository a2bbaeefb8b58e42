using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Xml;

/// <summary>Prints how one value is read from and written to XML.</summary>
internal static class XmlValues
{
    /// <summary>The member of the reader's table: a property, or a list of items.</summary>
    public static string Member(ShapedProperty property) =>
        $"XmlMember.{(property.Value.List ? "List" : "Property")}({Literal.String(property.WireName)})";

    /// <summary>The statement that reads a property's value into its variable.</summary>
    public static string Read(ShapedProperty property, string? expected)
    {
        ShapedValue value = property.Value;
        if (value.Kind is ValueKind.Enum)
            return value.List ? $"{property.Local} = xml.ReadEnumList<{value.TypeName}>();" : $"{property.Local} = {value.TypeName}.FromUtf8(xml.ReadText());";
        string argument = expected is null || value.List ? "" : Literal.String(expected);
        return $"{property.Local} = xml.Read{value.Kind}{(value.List ? "List" : "")}({argument});";
    }

    /// <summary>The question whether a property is the next child.</summary>
    public static string Follows(ShapedProperty property) =>
        $"{(property.Value.List ? "List" : "Property")}Follows(s_members, {StartTag(property)}, ref member)";

    /// <summary>The statement that writes a property.</summary>
    public static string Write(ShapedProperty property, string owner, ShapedXml xml) =>
        Write(property, $"{owner}.{property.Name}", property.Required, xml);

    /// <summary>The statement that writes a property of which absent and a value are two things; XML has no null.</summary>
    public static string WriteOptional(ShapedProperty property, ShapedXml xml) =>
        Write(property, property.Name + ".GetValueOrDefault()", required: false, xml);

    private static string Write(ShapedProperty property, string member, bool required, ShapedXml xml)
    {
        ShapedValue value = property.Value;
        string tag = StartTag(property);
        string list = value.List ? "List" : "";
        return value.Kind switch
        {
            ValueKind.Enum when value.List => $"xml.EnumList({tag}, {member});",
            ValueKind.Enum => $"xml.Property({tag}, {member}{(required ? "" : "?")}.Text);",
            ValueKind.Boolean => $"xml.Boolean{list}({tag}, {member}, titleCase: {(xml.Booleans is BooleanForm.TitleCase ? "true" : "false")});",
            ValueKind.DateTime => $"xml.DateTime{list}({tag}, {member}, DateForm.{xml.Dates});",
            _ => $"xml.Property{list}({tag}, {member});",
        };
    }

    /// <summary>The element's whole start tag as a literal.</summary>
    private static string StartTag(ShapedProperty property) =>
        Literal.Utf8($"<{(property.Value.List ? "propertyList" : "property")} name=\"{XmlText.Escape(property.WireName)}\">");
}
