using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Relwright.Links;

/// <summary>Adds query parameters to a URI. What the server put there stays as it is, also where a name repeats.</summary>
internal static class QueryText
{
    internal static Uri Append(Uri uri, IReadOnlyCollection<KeyValuePair<string, string>> parameters) => parameters.Count == 0
        ? uri
        : AppendText(uri, string.Join('&', parameters.Select(static pair => Uri.EscapeDataString(pair.Key) + "=" + Uri.EscapeDataString(pair.Value))));

    /// <summary>Adds what is escaped already.</summary>
    internal static Uri AppendText(Uri uri, string query)
    {
        StringBuilder text = new(uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped));
        bool hasQuery = uri.Query.Length > 0;
        if (!hasQuery && text[^1] != '?')
            text.Append('?');
        if (text[^1] is not ('?' or '&'))
            text.Append('&');
        return new Uri(text.Append(query).ToString(), UriKind.Absolute);
    }

    /// <summary>A reference without the given parameters, where it has them with just these values; everything else stays as it is.</summary>
    internal static string Without(string reference, IReadOnlyCollection<KeyValuePair<string, string>> parameters)
    {
        int start = reference.IndexOf('?', StringComparison.Ordinal);
        if (start < 0 || parameters.Count == 0)
            return reference;

        int end = reference.IndexOf('#', start);
        string fragment = end < 0 ? "" : reference[end..];
        string[] pairs = (end < 0 ? reference[(start + 1)..] : reference[(start + 1)..end]).Split('&');
        string[] kept = [.. pairs.Where(pair => !parameters.Any(parameter => IsPair(pair, parameter)))];
        return kept.Length == pairs.Length
            ? reference
            : reference[..start] + (kept.Length == 0 ? "" : "?" + string.Join('&', kept)) + fragment;
    }

    private static bool IsPair(string pair, KeyValuePair<string, string> parameter)
    {
        int equals = pair.IndexOf('=', StringComparison.Ordinal);
        return equals >= 0
            && Uri.UnescapeDataString(pair[..equals]) == parameter.Key
            && Uri.UnescapeDataString(pair[(equals + 1)..]) == parameter.Value;
    }
}
