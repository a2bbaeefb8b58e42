using System;
using System.Collections.Generic;
using System.Text;

namespace Relwright.Http;

/// <summary>
/// Fills the path of an operation and puts it behind the server's: appended, as OpenAPI has it, not resolved. What stands in the path itself stays as it is.
/// </summary>
internal static class PathText
{
    /// <param name="server">Where the API is served; its path is kept.</param>
    /// <param name="template">The path, parameters in braces.</param>
    /// <param name="values">The values of the parameters, expanded and escaped.</param>
    /// <exception cref="ArgumentException">A value makes a segment "." or "..", which would lead to another resource.</exception>
    internal static Uri Resolve(Uri server, string template, IReadOnlyDictionary<string, string> values)
    {
        StringBuilder path = new(server.GetComponents(UriComponents.Path | UriComponents.KeepDelimiter, UriFormat.UriEscaped).TrimEnd('/'));
        bool slash = false;
        foreach (string segment in template.Split('/'))
        {
            if (slash || segment.Length > 0)
                path.Append('/');
            slash = true;
            string filled = Fill(segment, values);
            if (filled != segment)
                CheckNoDots(segment, filled);
            path.Append(filled);
        }

        string query = server.Query;
        return new Uri(server.GetLeftPart(UriPartial.Authority) + path + query, UriKind.Absolute);
    }

    private static string Fill(string segment, IReadOnlyDictionary<string, string> values)
    {
        StringBuilder filled = new(segment.Length);
        int at = 0;
        for (int open = segment.IndexOf('{', StringComparison.Ordinal); open >= 0; open = segment.IndexOf('{', at))
        {
            int close = segment.IndexOf('}', open);
            if (close < 0)
                break;
            filled.Append(segment, at, open - at);
            string name = segment[(open + 1)..close];
            filled.Append(values.TryGetValue(name, out string? value) ? value : throw new ArgumentException($"Path parameter '{name}' has no value.", name));
            at = close + 1;
        }

        return filled.Append(segment, at, segment.Length - at).ToString();
    }

    private static void CheckNoDots(string template, string filled)
    {
        foreach (string segment in Uri.UnescapeDataString(filled).Split('/', '\\'))
        {
            if (segment is "." or "..")
                throw new ArgumentException($"A value for '{template}' makes a dot segment, which would lead to another resource.", nameof(filled));
        }
    }
}
