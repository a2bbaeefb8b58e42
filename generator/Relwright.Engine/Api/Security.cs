using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>How a caller proves who it is.</summary>
internal enum SecurityKind
{
    /// <summary>A token in the header <c>Authorization</c> (RFC 6750), OAuth 2 and OpenID Connect included.</summary>
    Bearer,

    /// <summary>Name and password (RFC 7617).</summary>
    Basic,

    /// <summary>A key in a header, the query or a cookie.</summary>
    Key,

    /// <summary>A client certificate.</summary>
    Certificate,

    /// <summary>Another scheme of the header <c>Authorization</c>.</summary>
    Other,
}

/// <summary>A way to prove who the caller is.</summary>
/// <param name="Name">The name by which operations refer to it.</param>
/// <param name="Place">Where a key travels; null for other kinds.</param>
/// <param name="Parameter">The header, query parameter or cookie of a key, or the word of another scheme; null for other kinds.</param>
internal sealed record SecurityScheme(string Name, SecurityKind Kind, ParameterPlace? Place, string? Parameter, Documentation Documentation);

/// <summary>Schemes that are needed together.</summary>
internal sealed record SecurityAlternative(EquatableArray<SecurityNeed> Needs);

/// <summary>A scheme that is needed, with the scopes that the token must carry.</summary>
internal sealed record SecurityNeed(string Scheme, EquatableArray<string> Scopes);
