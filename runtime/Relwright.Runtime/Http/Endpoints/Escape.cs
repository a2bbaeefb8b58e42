using System;
using System.Text;

namespace Relwright.Http;

/// <summary>Percent-encoding of what becomes part of a URI: RFC 3986, section 2; RFC 6570, section 3.2.1.</summary>
internal static class Escape
{
    /// <summary>Everything but unreserved characters.</summary>
    internal static string All(string text) => Uri.EscapeDataString(text);

    /// <summary>
    /// What would end the part of the URI, or begin another pair of a query; other reserved characters and what is percent-encoded stay
    /// as they are (RFC 6570, section 3.2.3).
    /// </summary>
    internal static string Reserved(string text, string kept)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length;)
        {
            if (IsEncoded(text, i))
            {
                escaped.Append(text, i, 3);
                i += 3;
            }
            else if (kept.Contains(text[i], StringComparison.Ordinal))
            {
                escaped.Append(text[i++]);
            }
            else
            {
                int length = char.IsSurrogatePair(text, i) ? 2 : 1;
                escaped.Append(Uri.EscapeDataString(text.AsSpan(i, length)));
                i += length;
            }
        }

        return escaped.ToString();
    }

    private static bool IsEncoded(string text, int at) =>
        text[at] == '%' && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
}
