using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>A type as the tables of request bodies have it, glued to the end of the description.</summary>
/// <param name="Word">The word, such as <c>String</c>, or the name of an enumeration.</param>
/// <param name="IsEnum">Whether it is an enumeration.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsNullable">Whether null is allowed.</param>
/// <param name="Values">The values of an enumeration that are listed with it.</param>
internal sealed partial record TypeText(string Word, bool IsEnum, bool IsList, bool IsNullable, IReadOnlyList<string> Values)
{
    /// <summary>Splits what a cell says into the description and the type at its end.</summary>
    /// <returns>The type; null where there is none.</returns>
    public static TypeText? Split(string said, out string description)
    {
        Match match = AtEnd.Match(said);
        description = match.Success ? said[..match.Index].Trim() : said.Trim();
        if (!match.Success)
            return null;
        bool isEnum = match.Groups["enum"].Success;
        return new TypeText(
            isEnum ? match.Groups["enum"].Value : match.Groups["word"].Value,
            isEnum,
            match.Groups["list"].Success,
            match.Groups["nullable"].Success,
            [.. match.Groups["values"].Value.Split([", or ", " or ", ", ", ","], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()]);
    }

    [GeneratedRegex(
        @"(?:(?<nullable>Nullable )|(?<list>Array of ))?(?:\((?<enum>[A-Z]\w+)\)(?<values>[\w, -]*)|(?<word>String|ExternalResource|(?<=Nullable |Array of )\w+))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd { get; }
}
