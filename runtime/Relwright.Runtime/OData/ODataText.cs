using System;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Relwright.OData;

/// <summary>Values as OData has them in URLs (OData ABNF Construction Rules 4.01), and their percent-encoding (RFC 3986).</summary>
internal static class ODataText
{
    /// <summary>Characters that stand in a segment as they are: unreserved ones and those of <c>sub-delims</c>, <c>:</c> and <c>@</c> (RFC 3986, section 3.3).</summary>
    private const string InSegment = "-._~!$'()*,;=:@";

    /// <summary>Characters that stand in the value of a query option as they are: not <c>&amp;</c>, which ends it, nor <c>+</c>, which many take for a blank.</summary>
    private const string InOption = "-._~!$'()*,;=:@/?";

    /// <summary>A value as a literal: texts in single quotes, those within doubled.</summary>
    internal static string Literal<T>(T value) => value switch
    {
        null => "null",
        string text => Quoted(text),
        bool flag => flag ? "true" : "false",
        float number => Number(number),
        double number => Number(number),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        DateTimeOffset time => Iso8601.Text(time),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        ClockTime time => time.ToString(),
        TimeSpan duration => $"duration'{XmlConvert.ToString(duration)}'",
        Guid id => id.ToString("D"),
        EquatableBytes octets => $"binary'{octets.ToString().TrimEnd('=').Replace('+', '-').Replace('/', '_')}'",

        // Enumerations and URLs. A service of OData 4.01 takes an enumeration's value without the name of its type, and so do older ones in practice.
        _ => Quoted(value.ToString() ?? ""),
    };

    internal static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    internal static string Segment(string text) => Escaped(text, InSegment);

    internal static string Option(string text) => Escaped(text, InOption);

    private static string Number(double number) => number switch
    {
        double.PositiveInfinity => "INF",
        double.NegativeInfinity => "-INF",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Escaped(string text, string kept)
    {
        StringBuilder escaped = new(text.Length + 16);
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsAsciiLetterOrDigit(c) || kept.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append(c);
                i++;
                continue;
            }

            int length = char.IsSurrogatePair(text, i) ? 2 : 1;
            escaped.Append(Uri.EscapeDataString(text.AsSpan(i, length)));
            i += length;
        }

        return escaped.ToString();
    }
}
