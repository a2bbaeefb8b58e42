using System.Collections.Generic;
using System.Globalization;
using Relwright.Tool.Import.Model;

namespace Relwright.Tool.Import.Writing;

/// <summary>Writes the enumerations, errors and scopes of an API.</summary>
internal static class CatalogueWriter
{
    public static string Enums(IReadOnlyList<ImportedEnum> enums, bool prose)
    {
        var text = new SpecText();
        text.Section("enums", () =>
        {
            foreach (ImportedEnum one in enums)
            {
                text.Section(YamlText.Scalar(one.Name), () =>
                {
                    if (prose && one.Summary is { } summary)
                        text.Line("summary: " + YamlText.Prose(summary));
                    if (one.Values.Count == 0)
                        text.Line("values: {}");
                    else
                        text.Section("values", () => Values(text, one.Values, prose));
                });
            }
        });
        return text.ToString();
    }

    public static string Errors(IReadOnlyList<ImportedError> errors, bool prose)
    {
        var text = new SpecText();
        text.Section("errors", () =>
        {
            foreach (ImportedError error in errors)
            {
                string comment = YamlText.Comment(error.Comment);
                if (error is { Status: null, Generic: false, Subcodes.Count: 0 })
                    text.Line(YamlText.Scalar(error.Code) + ":" + comment);
                else
                    text.Section(YamlText.Scalar(error.Code), () => Error(text, error, comment, prose));
            }
        });
        return text.ToString();
    }

    public static string Scopes(IReadOnlyList<ImportedScope> scopes, bool prose)
    {
        var text = new SpecText();
        text.Section("scopes", () =>
        {
            foreach (ImportedScope scope in scopes)
            {
                text.Section(YamlText.Scalar(scope.Name), () =>
                {
                    text.Line("permission: " + YamlText.Prose(scope.Permission));
                    if (prose && scope.Summary is { } summary)
                        text.Line("summary: " + YamlText.Prose(summary));
                });
            }
        });
        return text.ToString();
    }

    private static void Error(SpecText text, ImportedError error, string comment, bool prose)
    {
        if (error.Status is { } status)
            text.Line(string.Create(CultureInfo.InvariantCulture, $"status: {status}{comment}"));
        if (error.Generic)
            text.Line("generic: true");
        if (prose && error.Summary is { } summary)
            text.Line("summary: " + YamlText.Prose(summary));
        if (error.Subcodes.Count > 0)
            text.Section("subcodes", () => Values(text, error.Subcodes, prose));
    }

    private static void Values(SpecText text, IReadOnlyList<ImportedValue> values, bool prose)
    {
        foreach (ImportedValue value in values)
        {
            string said = prose && !string.IsNullOrWhiteSpace(value.Summary) ? " " + YamlText.Prose(value.Summary) : "";
            text.Line($"{YamlText.Scalar(value.Value)}:{said}{YamlText.Comment(value.Comment)}");
        }
    }
}
