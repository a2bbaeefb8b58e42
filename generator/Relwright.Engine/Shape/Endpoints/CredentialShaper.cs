using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Shapes the ways to prove who the caller is.</summary>
internal static class CredentialShaper
{
    public static ShapedCredentials? Shape(ApiDescription api, ShapedHome home, TypeNames names)
    {
        var members = new NameScope(names.Credentials, "ApiCredential", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString");
        var shaped = new List<ShapedCredential>();
        foreach (SecurityScheme scheme in api.Facts.Security)
        {
            // A client certificate is the HttpClient's, and nothing that a request could carry.
            if (Form(scheme) is { } form)
                shaped.Add(new ShapedCredential(members.Take(Identifier.Pascal(scheme.Name) ?? "Credential"), form, scheme.Parameter, Docs.Of(scheme.Documentation, $"The scheme '{scheme.Name}'.")));
        }

        return shaped.Count == 0 ? null : new ShapedCredentials(home, names.Credentials, shaped.ToEquatableArray());
    }

    private static CredentialForm? Form(SecurityScheme scheme) => scheme switch
    {
        { Kind: SecurityKind.Bearer } => CredentialForm.Bearer,
        { Kind: SecurityKind.Basic } => CredentialForm.Basic,
        { Kind: SecurityKind.Key, Parameter: not null, Place: ParameterPlace.Query } => CredentialForm.Query,
        { Kind: SecurityKind.Key, Parameter: not null, Place: ParameterPlace.Cookie } => CredentialForm.Cookie,
        { Kind: SecurityKind.Key, Parameter: not null } => CredentialForm.Header,
        { Kind: SecurityKind.Other, Parameter: not null } => CredentialForm.Scheme,
        _ => null,
    };
}
