using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright;

internal sealed class ProvidedKeyCredential : ApiCredential
{
    private readonly CredentialPlace _place;
    private readonly string _name;
    private readonly Func<CancellationToken, ValueTask<string>> _value;

    internal ProvidedKeyCredential(CredentialPlace place, string name, Func<CancellationToken, ValueTask<string>> value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        _place = place;
        _name = name;
        _value = value;
    }

    public override async ValueTask<IReadOnlyList<CredentialPart>> GetAsync(ApiRequest request, bool refresh, CancellationToken cancellationToken) =>
        [new CredentialPart(_place, _name, await _value(cancellationToken).ConfigureAwait(false))];
}
