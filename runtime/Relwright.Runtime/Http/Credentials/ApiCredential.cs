using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright;

/// <summary>
/// Proves who the client is, to the root's origin and <see cref="ApiClientOptions.AllowedOrigins"/> only. Asked for each request; on 401 asked once more with
/// <c>refresh</c>, and the request repeated once. Derive from it for schemes that sign the request.
/// </summary>
public abstract class ApiCredential
{
    /// <summary>What the request shall carry.</summary>
    /// <param name="request">The request about to be sent, for schemes that sign it.</param>
    /// <param name="refresh">The server refused the last answer: do not give a cached one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Headers, query parameters and cookies to add; none for an anonymous request.</returns>
    public abstract ValueTask<IReadOnlyList<CredentialPart>> GetAsync(ApiRequest request, bool refresh, CancellationToken cancellationToken);

    /// <summary>A bearer token in the Authorization header (RFC 6750, section 2.1).</summary>
    /// <param name="token">Gives the token; called for each request, so it should keep the token while it is valid.</param>
    public static ApiCredential Bearer(Func<CancellationToken, ValueTask<string>> token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new BearerCredential((_, cancellationToken) => token(cancellationToken));
    }

    /// <summary>A bearer token in the Authorization header (RFC 6750, section 2.1).</summary>
    /// <param name="token">Gives the token; its first argument is true when the server has refused the last one.</param>
    public static ApiCredential Bearer(Func<bool, CancellationToken, ValueTask<string>> token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new BearerCredential(token);
    }

    /// <summary>Name and password in the Authorization header (RFC 7617, section 2), in UTF-8.</summary>
    /// <param name="user">The name, without a colon.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">The name has a colon.</exception>
    public static ApiCredential Basic(string user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(password);
        if (user.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException("The name of a user cannot have a colon.", nameof(user));
        return Header("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
    }

    /// <summary>Several credentials at once, for APIs that ask for more than one.</summary>
    /// <param name="credentials">The credentials.</param>
    public static ApiCredential All(params ReadOnlySpan<ApiCredential> credentials) => new CombinedCredential(credentials.ToArray());

    /// <summary>A key in a request header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The key.</param>
    /// <exception cref="ArgumentException">The name or the value cannot stand in a header.</exception>
    public static ApiCredential Header(string name, string value) => new KeyCredential(new CredentialPart(CredentialPlace.Header, name, value));

    /// <summary>A key in a request header that can change.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Gives the key; called for each request.</param>
    public static ApiCredential Header(string name, Func<CancellationToken, ValueTask<string>> value) => new ProvidedKeyCredential(CredentialPlace.Header, name, value);

    /// <summary>A key in a query parameter.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The key, unescaped.</param>
    public static ApiCredential Query(string name, string value) => new KeyCredential(new CredentialPart(CredentialPlace.Query, name, value));

    /// <summary>A key in a query parameter that can change.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Gives the key, unescaped; called for each request.</param>
    public static ApiCredential Query(string name, Func<CancellationToken, ValueTask<string>> value) => new ProvidedKeyCredential(CredentialPlace.Query, name, value);

    /// <summary>A cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The cookie's value.</param>
    /// <exception cref="ArgumentException">The name or the value cannot stand in a cookie.</exception>
    public static ApiCredential Cookie(string name, string value) => new KeyCredential(new CredentialPart(CredentialPlace.Cookie, name, value));

    /// <summary>A cookie that can change.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Gives the cookie's value; called for each request.</param>
    public static ApiCredential Cookie(string name, Func<CancellationToken, ValueTask<string>> value) => new ProvidedKeyCredential(CredentialPlace.Cookie, name, value);
}
