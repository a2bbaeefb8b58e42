using System.Globalization;
using System.Text;

namespace Relwright.Engine.Emit.Text;

/// <summary>Writes C# literals. Nothing else prints text of a specification into code.</summary>
internal static class Literal
{
    /// <summary>A string literal.</summary>
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 2);
        literal.Append('"');
        foreach (char c in text)
            AppendEscaped(literal, c);
        return literal.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8(string text) => String(text) + "u8";

    /// <summary>A UTF-8 literal of a JSON member name with its quotes and colon.</summary>
    public static string JsonName(string name) => Utf8(JsonText.Quote(name) + ":");

    private static void AppendEscaped(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            default:
                // What is not plain ASCII is escaped too: line ends of Unicode end a C# line, and invisible characters hide what is there.
                if (c is >= ' ' and <= '~')
                    literal.Append(c);
                else
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
