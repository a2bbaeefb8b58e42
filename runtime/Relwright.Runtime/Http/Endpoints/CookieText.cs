using System.Globalization;
using System.Text;

namespace Relwright.Http;

/// <summary>Makes text fit for the header <c>Cookie</c>: RFC 6265, section 4.1.1, cookie-octet.</summary>
internal static class CookieText
{
    /// <summary>Percent-encodes what no cookie can hold, and the percent sign.</summary>
    internal static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (byte octet in Encoding.UTF8.GetBytes(text))
        {
            if (octet is > (byte)' ' and < 0x7F and not ((byte)'"' or (byte)',' or (byte)';' or (byte)'\\' or (byte)'%'))
                escaped.Append((char)octet);
            else
                escaped.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
