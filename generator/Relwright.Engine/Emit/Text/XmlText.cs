using System.Text;

namespace Relwright.Engine.Emit.Text;

/// <summary>Writes text as XML attribute values and content have it; characters that XML cannot hold become U+FFFD.</summary>
internal static class XmlText
{
    public static string Escape(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            string? reference = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => null,
            };
            if (reference is not null)
                xml.Append(reference);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                xml.Append(c).Append(text[++i]);
            else
                xml.Append(IsAllowed(c) ? c : '\uFFFD');
        }

        return xml.ToString();
    }

    private static bool IsAllowed(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (> '\uDFFF' and < '\uFFFE');
}
