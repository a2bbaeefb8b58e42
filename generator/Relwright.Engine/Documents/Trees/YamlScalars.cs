using System.Globalization;
using System.Text.Json.Nodes;

namespace Relwright.Engine.Documents.Trees;

/// <summary>Resolves plain scalars by the core schema of YAML 1.2 (10.3.2), in which <c>no</c>, <c>on</c> and dates are texts.</summary>
internal static class YamlScalars
{
    public static JsonNode? Resolve(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return null;
            case "true" or "True" or "TRUE":
                return JsonValue.Create(true);
            case "false" or "False" or "FALSE":
                return JsonValue.Create(false);
        }

        char first = text[0];
        return first is '-' or '+' or '.' or (>= '0' and <= '9') && Number(text) is { } number ? number : JsonValue.Create(text);
    }

    private static JsonValue? Number(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'o' or 'x')
            return Based(text.Substring(2), text[1] == 'o' ? 8 : 16);
        if (!IsDecimal(text))
            return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole))
            return whole is >= int.MinValue and <= int.MaxValue ? JsonValue.Create((int)whole) : JsonValue.Create(whole);
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact))
            return JsonValue.Create(exact);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double near) && !double.IsInfinity(near) ? JsonValue.Create(near) : null;
    }

    private static JsonValue? Based(string digits, int @base)
    {
        long value = 0;
        foreach (char c in digits)
        {
            int digit = c is >= '0' and <= '9' ? c - '0' : c is >= 'a' and <= 'f' ? c - 'a' + 10 : c is >= 'A' and <= 'F' ? c - 'A' + 10 : 99;
            if (digit >= @base || value > (long.MaxValue - digit) / @base)
                return null;
            value = (value * @base) + digit;
        }

        return JsonValue.Create(value);
    }

    /// <summary><c>[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?</c></summary>
    private static bool IsDecimal(string text)
    {
        int at = text[0] is '-' or '+' ? 1 : 0;
        int whole = Digits(text, ref at);
        int fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole + fraction == 0)
            return false;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '-' or '+')
                at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        return at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }
}
