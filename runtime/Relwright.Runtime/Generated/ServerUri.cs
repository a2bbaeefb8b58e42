using System;
using System.ComponentModel;
using System.Linq;

namespace Relwright.Generated;

/// <summary>Makes the URI of a server of what the caller says.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServerUri
{
    /// <summary>Fills the variables of a URL.</summary>
    /// <param name="url">The URL, variables in braces.</param>
    /// <param name="variables">The variables: name, value, and the values that there are, where not any will do.</param>
    /// <exception cref="ArgumentException">A value is none of those that there are, or the URL is none of scheme http or https.</exception>
    public static Uri Fill(string url, params ReadOnlySpan<(string Name, string Value, string[]? Values)> variables)
    {
        string filled = url;
        foreach ((string name, string value, string[]? values) in variables)
        {
            ArgumentNullException.ThrowIfNull(value, name);
            if (values is not null && !values.Contains(value, StringComparer.Ordinal))
                throw new ArgumentException($"The variable '{name}' of the server can be {string.Join(", ", values)}, not '{value}'.", name);
            filled = filled.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return Uri.TryCreate(filled, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri
            : throw new ArgumentException($"'{filled}' is no absolute http or https URI.", nameof(url));
    }
}
