using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>What the pages' texts tell of the wire of the whole API, counted.</summary>
internal sealed partial class WireEvidence
{
    /// <summary>Media types of the vendor, with the places that have them.</summary>
    public SortedDictionary<string, List<Place>> MediaTypes { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Headers that ask for a revision of a resource.</summary>
    public SortedDictionary<string, List<Place>> RevisionHeaders { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Headers that carry the id of a request.</summary>
    public SortedDictionary<string, List<Place>> RequestIdHeaders { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Places that ask for unknown properties to be sent back in a PUT.</summary>
    public List<Place> Echo { get; } = [];

    public void Take(PageText page)
    {
        for (int i = 0; i < page.Lines.Count; i++)
        {
            string line = page.Lines[i];
            foreach (Match match in VendorType.Matches(line))
                Count(MediaTypes, match.Value, page.At(i));
            foreach (Match match in RevisionHeader.Matches(line))
                Count(RevisionHeaders, match.Value, page.At(i));
            foreach (Match match in RequestIdHeader.Matches(line))
                Count(RequestIdHeaders, match.Value, page.At(i));
            if (EchoWords.IsMatch(line))
                Echo.Add(page.At(i));
        }
    }

    /// <summary>The entry that most places have.</summary>
    public static string? Commonest(SortedDictionary<string, List<Place>> counted, System.Func<string, bool> fits) =>
        counted.Where(entry => fits(entry.Key)).OrderByDescending(entry => entry.Value.Count).Select(entry => entry.Key).FirstOrDefault();

    private static void Count(SortedDictionary<string, List<Place>> counted, string text, Place place)
    {
        if (!counted.TryGetValue(text, out List<Place>? places))
            counted[text] = places = [];
        places.Add(place);
    }

    [GeneratedRegex(@"\bapplication/vnd\.[A-Za-z0-9.-]+\+(?:json|xml)\b", RegexOptions.CultureInvariant)]
    private static partial Regex VendorType { get; }

    [GeneratedRegex(@"\bX-[A-Za-z0-9-]*Requires[A-Za-z0-9-]*Version\b", RegexOptions.CultureInvariant)]
    private static partial Regex RevisionHeader { get; }

    [GeneratedRegex(@"\b(?:X-[A-Za-z-]*Correlation-Id|X-Request-Id|client-request-id)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RequestIdHeader { get; }

    [GeneratedRegex(@"please pass (?:this|me) in a PUT request", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EchoWords { get; }
}
