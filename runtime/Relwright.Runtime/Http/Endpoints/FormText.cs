using System;
using System.Collections.Generic;
using System.Text.Json;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>Writes an object as a form (<c>application/x-www-form-urlencoded</c>): OpenAPI 3.2, "Encoding the x-www-form-urlencoded Media Type".</summary>
internal static class FormText
{
    /// <exception cref="ArgumentException">The value is no object.</exception>
    internal static string Of(JsonElement form, ReadOnlySpan<FormField> fields)
    {
        if (form.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("A form is made of an object's members, and this value is no object.", nameof(form));
        List<string> pairs = [];
        foreach ((string name, JsonElement value) in ParameterValue.MembersOf(form))
        {
            FormField? field = Find(fields, name);
            ParameterValue text = field is { IsJson: true } || (field is null && value.ValueKind == JsonValueKind.Object)
                ? value.GetRawText()
                : ParameterValue.Of(value);
            if (text.IsAbsent)
                continue;
            bool reserved = field is { Reserved: true };
            pairs.AddRange(new ParameterText(name, text, field?.Explode ?? true, reserved ? static text => Escape.Reserved(text, "/:@!$'()*,;?") : Escape.All)
                .Pairs(field?.Style ?? ParameterStyle.Form));
        }

        return string.Join('&', pairs);
    }

    private static FormField? Find(ReadOnlySpan<FormField> fields, string name)
    {
        foreach (FormField field in fields)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }
}
