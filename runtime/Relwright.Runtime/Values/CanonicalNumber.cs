using System;
using System.Globalization;
using System.Text;

namespace Relwright;

/// <summary>One form for all ways to write a number: its digits without zeros around them, and the power of ten that they count.</summary>
internal static class CanonicalNumber
{
    /// <summary>The form of a well-formed JSON number, such as <c>-125e-2</c> for <c>-1.250</c>.</summary>
    public static byte[] Of(ReadOnlySpan<byte> number)
    {
        ReadOnlySpan<byte> mantissa = number;
        long exponent = 0;
        int e = number.IndexOfAny((byte)'e', (byte)'E');
        if (e >= 0)
        {
            mantissa = number[..e];
            // No number of a real body has such an exponent; it equals only what is written like it.
            if (!long.TryParse(number[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs(exponent) > long.MaxValue / 2)
                return number.ToArray();
        }

        bool negative = mantissa[0] == '-';
        if (negative)
            mantissa = mantissa[1..];
        int point = mantissa.IndexOf((byte)'.');
        string digits = Encoding.ASCII.GetString(mantissa).Replace(".", "", StringComparison.Ordinal);
        if (point >= 0)
            exponent -= digits.Length - point;

        string significant = digits.TrimStart('0');
        int length = significant.Length;
        significant = significant.TrimEnd('0');
        if (significant.Length == 0)
            return "0"u8.ToArray();
        exponent += length - significant.Length;
        return Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(negative ? "-" : "")}{significant}e{exponent}"));
    }
}
