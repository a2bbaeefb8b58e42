using System.Text;

namespace Relwright.Engine.Emit.Text;

/// <summary>Makes specification text fit for documentation comments: one line, escaped, of bounded length.</summary>
internal static class DocComment
{
    private const int MaxLength = 1024;

    public static string Text(string text)
    {
        var line = new StringBuilder(text.Length);
        bool blank = true;
        foreach (char c in text)
        {
            // Any kind of line end or control character would end the comment or hide what follows.
            bool isBlank = char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u2028' or '\u2029' or '\u0085' or '\uFEFF';
            if (!isBlank)
                line.Append(c);
            else if (!blank)
                line.Append(' ');
            blank = isBlank;
            if (line.Length >= MaxLength)
                break;
        }

        string trimmed = line.ToString().TrimEnd();
        if (trimmed.Length > 0 && char.IsHighSurrogate(trimmed[trimmed.Length - 1]))
            trimmed = trimmed.Substring(0, trimmed.Length - 1);
        return XmlText.Escape(line.Length >= MaxLength ? trimmed + "…" : trimmed);
    }
}
