using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright;

/// <summary>Several credentials that an API asks for at once.</summary>
internal sealed class CombinedCredential(ApiCredential[] credentials) : ApiCredential
{
    public override async ValueTask<IReadOnlyList<CredentialPart>> GetAsync(ApiRequest request, bool refresh, CancellationToken cancellationToken)
    {
        List<CredentialPart> parts = [];
        foreach (ApiCredential credential in credentials)
            parts.AddRange(await credential.GetAsync(request, refresh, cancellationToken).ConfigureAwait(false));
        return parts;
    }
}
