using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Puts together what several documents of an API say. What two of them took from one place they both have, and is the same.</summary>
internal sealed class PartMerging
{
    private readonly List<ApiPart> _parts = [];

    public void Add(ApiPart part) => _parts.Add(part);

    public ApiPart Join() => _parts.Count switch
    {
        0 => ApiPart.Empty,
        1 => _parts[0],
        _ => new ApiPart(
            Facts(),
            [],
            Unite(part => part.Enums, type => type.Name),
            [],
            Unite(part => part.Scopes, scope => scope.Name),
            Unite(part => part.Types, type => type.Name),
            Unite(part => part.Endpoints, endpoint => endpoint.Name),
            Unite(part => part.Webhooks, webhook => webhook.Name)),
    };

    /// <summary>What the first document says, with the servers and the security schemes of all.</summary>
    private ApiFacts Facts() => _parts[0].Facts! with
    {
        Servers = _parts.SelectMany(part => part.Facts!.Servers).Distinct().ToEquatableArray(),
        Security = _parts.SelectMany(part => part.Facts!.Security).GroupBy(scheme => scheme.Name, StringComparer.Ordinal).Select(group => group.First()).ToEquatableArray(),
    };

    private EquatableArray<T> Unite<T>(Func<ApiPart, EquatableArray<T>> things, Func<T, string> name)
        where T : IEquatable<T>
    {
        var united = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (T thing in _parts.SelectMany(part => things(part)))
        {
            if (!united.ContainsKey(name(thing)))
                united.Add(name(thing), thing);
        }

        return united.Values.ToEquatableArray();
    }
}
