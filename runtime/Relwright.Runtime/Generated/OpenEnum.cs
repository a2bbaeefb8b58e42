using System;
using System.ComponentModel;
using System.Text;

namespace Relwright.Generated;

/// <summary>Takes what an open enumeration is made of, for emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OpenEnum
{
    /// <summary>Takes a text. The empty one is the same as none, so that two enumerations without text are equal however they came to be.</summary>
    /// <param name="text">The text.</param>
    public static string? Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? null : text;
    }

    /// <summary>Takes a number.</summary>
    /// <param name="text">The number as JSON has it (RFC 8259, section 6).</param>
    /// <exception cref="ArgumentException">It is no number.</exception>
    public static string? Number(string text) => Take(text, "0", static (ref JsonCursor json) => json.AtNumber || json.AtBoolean);

    /// <summary>Takes a truth value.</summary>
    /// <param name="text">The truth value as JSON has it; a number is taken, too, which the wire may have in its place.</param>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public static string? Boolean(string text) => Take(text, "false", static (ref JsonCursor json) => json.AtBoolean || json.AtNumber || json.AtBoolean);

    private delegate bool IsExpected(ref JsonCursor json);

    private static string? Take(string text, string none, IsExpected isExpected)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == none)
            return null;
        try
        {
            var json = new JsonCursor(Encoding.UTF8.GetBytes(text));
            if (isExpected(ref json))
            {
                json.Skip();
                json.End();
                return text;
            }
        }
        catch (WireFormatException)
        {
            // Said below, in words of the caller's.
        }

        throw new ArgumentException($"'{text}' is neither a number nor a boolean in JSON.", nameof(text));
    }
}
