using System;
using System.Buffers;

namespace Relwright.Http;

/// <summary>
/// The one gate for text that becomes part of a request's head: whatever a user, an option or a server's ETag says, it cannot start a new line.
/// RFC 9110, sections 5.1 and 5.5.
/// </summary>
internal static class HeaderText
{
    private static readonly SearchValues<char> s_token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Returns the value unless it has a control character or one beyond Latin-1. The value itself never enters the message: it may be a secret.</summary>
    /// <exception cref="ArgumentException">The value cannot be a header value.</exception>
    internal static string CheckedValue(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if ((char.IsControl(c) && c != '\t') || c > '\u00FF')
                throw new ArgumentException($"The value of header '{name}' has the character U+{(int)c:X4} at index {i}, which no header value may hold.", nameof(value));
        }

        return value;
    }

    /// <summary>Returns the name if it is a token.</summary>
    /// <exception cref="ArgumentException">The name is not a token.</exception>
    internal static string CheckedName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!IsToken(name))
            throw new ArgumentException("A header name is one or more letters, digits or !#$%&'*+-.^_`|~ characters.", nameof(name));
        return name;
    }

    internal static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(s_token);
}
