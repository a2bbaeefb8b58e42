using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;
using Scope = Relwright.Engine.Api.Scope;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Reads how callers prove who they are.</summary>
internal static class SecurityReader
{
    public static EquatableArray<SecurityScheme> Schemes(IDictionary<string, IOpenApiSecurityScheme>? schemes) =>
        (schemes ?? new Dictionary<string, IOpenApiSecurityScheme>()).Where(entry => entry.Value?.Type is not null).Select(entry => Scheme(entry.Key, entry.Value)).ToEquatableArray();

    public static EquatableArray<Scope> Scopes(IDictionary<string, IOpenApiSecurityScheme>? schemes)
    {
        var scopes = new SortedDictionary<string, Scope>(StringComparer.Ordinal);
        foreach (OpenApiOAuthFlows? flows in (schemes ?? new Dictionary<string, IOpenApiSecurityScheme>()).Values.Select(scheme => scheme?.Flows))
        {
            foreach (OpenApiOAuthFlow? flow in (OpenApiOAuthFlow?[])[flows?.Implicit, flows?.Password, flows?.ClientCredentials, flows?.AuthorizationCode, flows?.DeviceAuthorization])
            {
                foreach (KeyValuePair<string, string> scope in flow?.Scopes ?? new Dictionary<string, string>())
                {
                    if (!scopes.ContainsKey(scope.Key))
                        scopes.Add(scope.Key, new Scope(scope.Key, null, Prose.Of(scope.Value)));
                }
            }
        }

        return scopes.Values.ToEquatableArray();
    }

    public static EquatableArray<SecurityAlternative> Needs(IEnumerable<OpenApiSecurityRequirement>? requirements) =>
        (requirements ?? []).Select(one => new SecurityAlternative(
            one.Select(need => new SecurityNeed(need.Key.Reference.Id ?? "", need.Value.ToEquatableArray())).ToEquatableArray())).ToEquatableArray();

    private static SecurityScheme Scheme(string name, IOpenApiSecurityScheme scheme)
    {
        Documentation documentation = Prose.Of(scheme.Description, scheme.Deprecated);
        switch (scheme.Type)
        {
            case SecuritySchemeType.ApiKey:
                ParameterPlace place = scheme.In switch { ParameterLocation.Query => ParameterPlace.Query, ParameterLocation.Cookie => ParameterPlace.Cookie, _ => ParameterPlace.Header };
                return new SecurityScheme(name, SecurityKind.Key, place, scheme.Name, documentation);
            case SecuritySchemeType.MutualTLS:
                return new SecurityScheme(name, SecurityKind.Certificate, null, null, documentation);
            case SecuritySchemeType.Http when string.Equals(scheme.Scheme, "basic", StringComparison.OrdinalIgnoreCase):
                return new SecurityScheme(name, SecurityKind.Basic, null, null, documentation);
            case SecuritySchemeType.Http when !string.Equals(scheme.Scheme, "bearer", StringComparison.OrdinalIgnoreCase):
                return new SecurityScheme(name, SecurityKind.Other, null, scheme.Scheme, documentation);
            default:
                return new SecurityScheme(name, SecurityKind.Bearer, null, null, documentation);
        }
    }
}
