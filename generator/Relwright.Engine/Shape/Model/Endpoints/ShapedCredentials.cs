using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>The ways to prove who the caller is.</summary>
internal sealed record ShapedCredentials(ShapedHome Home, string TypeName, EquatableArray<ShapedCredential> Credentials) : ShapedItem(Home, TypeName);

/// <summary>A way to prove who the caller is.</summary>
/// <param name="Name">The C# method.</param>
/// <param name="Form">What the caller gives.</param>
/// <param name="WireName">The header, query parameter or cookie of a key, or the word of another scheme.</param>
internal sealed record ShapedCredential(string Name, CredentialForm Form, string? WireName, ShapedDoc Doc);

/// <summary>What a caller gives to prove who it is.</summary>
internal enum CredentialForm
{
    /// <summary>A bearer token.</summary>
    Bearer,

    /// <summary>Name and password.</summary>
    Basic,

    /// <summary>A key in a header.</summary>
    Header,

    /// <summary>A key in the query.</summary>
    Query,

    /// <summary>A key in a cookie.</summary>
    Cookie,

    /// <summary>Whatever stands behind the word of another scheme.</summary>
    Scheme,
}
