using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relwright.Links;

/// <summary>
/// Expands templated links: RFC 6570, through Std.UriTemplate. Variables of query and fragment expressions are optional, as that RFC has it; one that is missing in
/// the path would lead to another resource and is refused, as is a value that climbs out of its place.
/// </summary>
internal static class LinkTemplate
{
    /// <exception cref="TemplateVariablesMissingException">A variable of the path is missing.</exception>
    /// <exception cref="LinkNotFollowableException">The template is malformed.</exception>
    /// <exception cref="ArgumentException">A value of the path has a segment "." or "..".</exception>
    internal static string Expand(string relation, string template, IReadOnlyDictionary<string, object>? variables)
    {
        Dictionary<string, object> values = new(StringComparer.Ordinal);
        foreach ((string name, object value) in variables ?? new Dictionary<string, object>())
            values[name] = ValueOf(value);

        List<string> missing = [];
        foreach (string name in PathVariables(template))
        {
            if (!values.TryGetValue(name, out object? value))
                missing.Add(name);
            else if (ClimbsOut(value))
                throw new ArgumentException($"The value of template variable '{name}' has a dot segment, which would lead to another resource.", nameof(variables));
        }

        if (missing.Count > 0)
            throw new TemplateVariablesMissingException(relation, template, missing);

        try
        {
            return Std.UriTemplate.Expand(template, values);
        }
        catch (ArgumentException malformed)
        {
            throw new LinkNotFollowableException(relation, template, "is a malformed template", malformed);
        }
    }

    private static IEnumerable<string> PathVariables(string template)
    {
        int end = 0;
        for (int start = template.IndexOf('{', StringComparison.Ordinal); start >= 0; start = template.IndexOf('{', end))
        {
            end = template.IndexOf('}', start);
            if (end < 0)
                yield break;
            string expression = template[(start + 1)..end];
            if (expression.Length == 0 || expression[0] is '?' or '&' or '#' or ';')
                continue;
            foreach (string variable in expression.TrimStart('+', '.', '/').Split(','))
                yield return variable.Split(':')[0].TrimEnd('*');
        }
    }

    private static bool ClimbsOut(object value) => value switch
    {
        string text => text.Split('/', '\\').Any(static segment => segment is "." or ".."),
        IEnumerable<string> items => items.Any(ClimbsOut),
        IEnumerable<KeyValuePair<string, string>> pairs => pairs.Any(static pair => ClimbsOut(pair.Key) || ClimbsOut(pair.Value)),
        _ => false,
    };

    private static object ValueOf(object value) => value switch
    {
        null => throw new ArgumentNullException(nameof(value), "A template variable without value is left out, not null."),
        string text => text,
        IEnumerable<KeyValuePair<string, string>> pairs => pairs.ToDictionary(StringComparer.Ordinal),
        IEnumerable items => items.Cast<object>().Select(TextOf).ToList(),
        _ => TextOf(value),
    };

    private static string TextOf(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        DateTimeOffset or DateTime => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
