using System;
using System.Collections.Generic;
using System.Globalization;

namespace IdentitySample.Server;

/// <summary>Identities and the tokens that were issued for them.</summary>
internal sealed class IdentityStore
{
    private const string Resource = "2dee53b4-368b-45b4-ab52-8493fb117652";

    private readonly Dictionary<string, HashSet<string>> _tokens = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>Makes an identity.</summary>
    /// <returns>Its id, with colons as the service's ids have them.</returns>
    public string Create()
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"8:acs:{Resource}_{++_last:x8}-14a2-493b-8a72-5a3a0d000081");
        _tokens.Add(id, []);
        return id;
    }

    /// <summary>Issues a token for an identity.</summary>
    public string Issue(string id)
    {
        string token = $"token-{Guid.NewGuid():N}";
        Of(id).Add(token);
        return token;
    }

    public void Revoke(string id) => Of(id).Clear();

    public void Delete(string id)
    {
        Of(id);
        _tokens.Remove(id);
    }

    private HashSet<string> Of(string id) => _tokens.TryGetValue(id, out HashSet<string>? tokens)
        ? tokens
        : throw RefusalException.Documented(404, "IdentityNotFound", "There is no such identity.", target: "id");
}
