using System.Collections.Generic;
using System.Globalization;
using Relwright.Tool.Import.Model;

namespace Relwright.Tool.Import.Writing;

/// <summary>A property, member or parameter in one line, with where its type comes from behind it.</summary>
internal static class PropertyLine
{
    public static string Of(ImportedProperty property, bool prose)
    {
        var facts = new List<string> { "type: " + Type(property.Type) };
        if (property.Required)
            facts.Add("required: true");
        Number(facts, "maxLength", property.Bounds.MaxLength);
        Number(facts, "minimum", property.Bounds.Minimum);
        Number(facts, "maximum", property.Bounds.Maximum);
        if (prose && !string.IsNullOrEmpty(property.Summary))
            facts.Add("summary: " + YamlText.Prose(property.Summary));
        return $"{YamlText.Scalar(property.Name)}: {{ {string.Join(", ", facts)} }}{YamlText.Comment(property.Origin.Comment)}";
    }

    private static string Type(ImportedType type) => type.IsList ? $"[{YamlText.Scalar(type.Word)}]" : YamlText.Scalar(type.Word);

    private static void Number(List<string> facts, string key, decimal? number)
    {
        if (number is { } stated)
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"{key}: {stated}"));
    }
}
