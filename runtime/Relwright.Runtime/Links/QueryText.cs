using System;
using System.Collections.Generic;
using System.Text;

namespace Relwright.Links;

/// <summary>Adds query parameters to a URI. What the server put there stays as it is, also where a name repeats.</summary>
internal static class QueryText
{
    internal static Uri Append(Uri uri, IReadOnlyCollection<KeyValuePair<string, string>> parameters)
    {
        if (parameters.Count == 0)
            return uri;

        StringBuilder text = new(uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped));
        bool hasQuery = uri.Query.Length > 0;
        if (!hasQuery && text[^1] != '?')
            text.Append('?');
        foreach ((string name, string value) in parameters)
        {
            if (text[^1] is not ('?' or '&'))
                text.Append('&');
            text.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return new Uri(text.ToString(), UriKind.Absolute);
    }
}
