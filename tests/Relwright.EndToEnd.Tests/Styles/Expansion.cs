using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Relwright.EndToEnd.Tests.Styles;

/// <summary>A value of a parameter as texts: one, several, or pairs of a name and a text.</summary>
/// <param name="Texts">The texts; of pairs, those behind the names.</param>
/// <param name="Names">The names; null where there are none.</param>
/// <param name="IsOne">Whether it is one text.</param>
internal sealed record Plain(string[] Texts, string[]? Names = null, bool IsOne = false);

/// <summary>
/// What a parameter looks like on the wire, written down once more from RFC 6570 (sections 3.2.2 to 3.2.9) and OpenAPI's table of styles, by other
/// means than those of the runtime: percent-encoding octet by octet, pairs before text.
/// </summary>
internal static class Expansion
{
    public static string Path(string style, bool explode, string name, Plain value) => style switch
    {
        "label" => "." + Join(value, explode, explode ? "." : ",", Percent),
        "matrix" when value.IsOne => $";{name}={Percent(value.Texts[0])}",
        "matrix" when explode => string.Concat(Pairs(value, name, Percent).Select(pair => ";" + (pair.EndsWith('=') ? pair[..^1] : pair))),
        "matrix" => $";{name}={Join(value, false, ",", Percent)}",
        _ => Join(value, explode, ",", Percent),
    };

    public static string Query(string style, bool explode, string name, Plain value) => style switch
    {
        _ when !value.IsOne && value.Texts.Length == 0 && value.Names is null => "",
        "deepObject" => string.Join("&", value.Names!.Select((member, i) => $"{name}%5B{Percent(member)}%5D={Percent(value.Texts[i])}")),
        "spaceDelimited" => $"{name}={Join(value, false, "%20", Percent)}",
        "pipeDelimited" => $"{name}={Join(value, false, "%7C", Percent)}",
        _ when explode => string.Join("&", Pairs(value, name, Percent)),
        _ => $"{name}={Join(value, false, ",", Percent)}",
    };

    public static string Header(bool explode, Plain value) => Join(value, explode, ",", static text => text);

    public static string Cookie(bool explode, string name, Plain value) =>
        explode ? string.Join("; ", Pairs(value, name, Crumb)) : $"{name}={Join(value, false, ",", Crumb)}";

    private static string Join(Plain value, bool explode, string delimiter, Func<string, string> encode)
    {
        if (value.Names is null)
            return string.Join(delimiter, value.Texts.Select(encode));
        return string.Join(delimiter, value.Names.Select((name, i) => encode(name) + (explode ? "=" : delimiter) + encode(value.Texts[i])));
    }

    private static IEnumerable<string> Pairs(Plain value, string name, Func<string, string> encode) => value.Names is null
        ? value.Texts.Select(text => $"{name}={encode(text)}")
        : value.Names.Select((member, i) => $"{encode(member)}={encode(value.Texts[i])}");

    private static string Percent(string text) => Encode(text, static octet => char.IsAsciiLetterOrDigit((char)octet) || "-._~".Contains((char)octet, StringComparison.Ordinal));

    // RFC 6265: no white space, quotes, commas, semicolons and backslashes; the percent sign, since it begins what replaces them.
    private static string Crumb(string text) => Encode(text, static octet => octet is > 0x20 and < 0x7F && !"\",;\\%".Contains((char)octet, StringComparison.Ordinal));

    private static string Encode(string text, Func<byte, bool> isKept) => string.Concat(Encoding.UTF8.GetBytes(text).Select(octet =>
        isKept(octet) ? ((char)octet).ToString() : "%" + octet.ToString("X2", CultureInfo.InvariantCulture)));
}
