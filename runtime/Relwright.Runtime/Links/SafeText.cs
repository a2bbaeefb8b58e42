using System;
using System.Text;

namespace Relwright.Links;

/// <summary>Text for messages and logs: what may hold a secret or a line break is left out.</summary>
internal static class SafeText
{
    private const int MaxLength = 300;

    /// <summary>Scheme, host, port and path: neither query nor fragment nor user information.</summary>
    internal static string Of(Uri uri) => uri.IsAbsoluteUri ? uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : "(relative)";

    /// <summary>Scheme, host and port.</summary>
    internal static string OriginOf(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    /// <summary>A server's words on one line of bounded length.</summary>
    internal static string OneLine(string text)
    {
        StringBuilder line = new(Math.Min(text.Length, MaxLength));
        foreach (char c in text)
        {
            if (line.Length == MaxLength)
                return line.Append('…').ToString();
            line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return line.ToString();
    }
}
