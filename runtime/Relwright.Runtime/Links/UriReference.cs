using System;

namespace Relwright.Links;

/// <summary>Resolves references against the URI of the representation that held them: RFC 3986, section 5. Only http and https come out.</summary>
internal static class UriReference
{
    /// <summary>The absolute target, or <see langword="null"/> when the text is no URI reference or leads to another scheme.</summary>
    internal static Uri? Resolve(Uri representation, string reference) =>
        Uri.TryCreate(representation, reference, out Uri? target) && IsHttp(target) ? target : null;

    internal static bool IsHttp(Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <exception cref="ArgumentException">Not an absolute http or https URI.</exception>
    internal static Uri CheckedRoot(Uri root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return IsHttp(root) ? root : throw new ArgumentException("The URI must be absolute, with scheme http or https.", nameof(root));
    }
}
