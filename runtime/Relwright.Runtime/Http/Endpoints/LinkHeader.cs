using System;
using System.Collections.Generic;

namespace Relwright.Http;

/// <summary>Reads the header <c>Link</c>: RFC 8288, section 3.</summary>
internal static class LinkHeader
{
    /// <summary>The target of the first link with a relation, or <see langword="null"/>.</summary>
    internal static string? Find(ApiHeaders headers, string relation)
    {
        foreach (string field in headers.GetAll("Link"))
        {
            foreach (string link in Split(field, ','))
            {
                int end = link.IndexOf('>', StringComparison.Ordinal);
                if (link.StartsWith('<') && end > 0 && HasRelation(link[(end + 1)..], relation))
                    return link[1..end].Trim();
            }
        }

        return null;
    }

    private static bool HasRelation(string parameters, string relation)
    {
        foreach (string parameter in Split(parameters, ';'))
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || !parameter.AsSpan(0, equals).Trim().Equals("rel", StringComparison.OrdinalIgnoreCase))
                continue;

            // Only the first "rel" counts; it holds one relation or several.
            foreach (string type in parameter[(equals + 1)..].Trim().Trim('"').Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (string.Equals(type, relation, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            return false;
        }

        return false;
    }

    /// <summary>The parts between separators that stand neither in a target nor in a quoted text.</summary>
    private static IEnumerable<string> Split(string text, char separator)
    {
        int start = 0;
        bool quoted = false;
        bool target = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '\\')
                i++;
            else if (c == '"' && !target)
                quoted = !quoted;
            else if (c is '<' or '>' && !quoted)
                target = c == '<';
            else if (c == separator && !quoted && !target)
            {
                yield return text[start..i].Trim();
                start = i + 1;
            }
        }

        if (start < text.Length)
            yield return text[start..].Trim();
    }
}
