using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>Bounds of a value that are stated in words.</summary>
internal sealed partial record ProseBounds(int? MaxLength, decimal? Minimum, decimal? Maximum)
{
    public static ProseBounds None { get; } = new(null, null, null);

    /// <summary>These bounds, and those of <paramref name="other"/> that are not stated here.</summary>
    public ProseBounds Or(ProseBounds other) => new(MaxLength ?? other.MaxLength, Minimum ?? other.Minimum, Maximum ?? other.Maximum);

    /// <summary>Reads what <paramref name="said"/> states.</summary>
    /// <param name="said">The description.</param>
    /// <param name="disagrees">Whether it states one bound twice, differently; the narrower one is taken.</param>
    public static ProseBounds Read(string said, out bool disagrees)
    {
        int[] lengths = [.. Length.Matches(said).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct()];
        disagrees = lengths.Length > 1;
        int? maxLength = lengths.Length == 0 ? null : lengths.Min();
        foreach (Regex range in (Regex[])[MaximumFirst, MinimumFirst, FromTo])
        {
            if (range.Match(said) is { Success: true } match)
                return new ProseBounds(maxLength, Number(match, "least"), Number(match, "most"));
        }

        return new ProseBounds(maxLength, null, null);
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"maximum length (?:is|of) (\d{1,9})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Length { get; }

    [GeneratedRegex(@"maximum value is (?<most>-?\d{1,18}) and the minimum value is (?<least>-?\d{1,18})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MaximumFirst { get; }

    [GeneratedRegex(
        @"minimum (?:possible )?value is (?<least>-?\d{1,18})(?: \w+)? and the maximum (?:possible )?value is (?<most>-?\d{1,18})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MinimumFirst { get; }

    [GeneratedRegex(@"\brange from (?<least>-?\d{1,18})(?: \w+)? to (?<most>-?\d{1,18})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FromTo { get; }
}
