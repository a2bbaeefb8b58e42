using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright;

internal sealed class BearerCredential(Func<bool, CancellationToken, ValueTask<string>> token) : ApiCredential
{
    public override async ValueTask<IReadOnlyList<CredentialPart>> GetAsync(ApiRequest request, bool refresh, CancellationToken cancellationToken)
    {
        string text = await token(refresh, cancellationToken).ConfigureAwait(false);
        ArgumentException.ThrowIfNullOrEmpty(text, nameof(token));
        return [new CredentialPart(CredentialPlace.Header, "Authorization", "Bearer " + text)];
    }
}
