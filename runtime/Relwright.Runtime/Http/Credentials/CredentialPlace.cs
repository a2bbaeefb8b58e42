namespace Relwright;

/// <summary>Where a request carries a credential.</summary>
public enum CredentialPlace
{
    /// <summary>In a request header.</summary>
    Header,

    /// <summary>In a query parameter.</summary>
    Query,

    /// <summary>In the Cookie header (RFC 6265, section 4.2).</summary>
    Cookie,
}
