using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright;

/// <summary>A key that never changes: nothing to refresh, so a 401 is final.</summary>
internal sealed class KeyCredential(CredentialPart key) : ApiCredential
{
    private readonly CredentialPart[] _parts = [key];

    public override ValueTask<IReadOnlyList<CredentialPart>> GetAsync(ApiRequest request, bool refresh, CancellationToken cancellationToken) => new(_parts);
}
