using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Analyzers;

/// <summary>The permissions of all APIs of a project.</summary>
internal sealed class KnownPermissions(IReadOnlyList<PermissionTable> tables)
{
    /// <summary>The key of a diagnostic's property: the name that was probably meant.</summary>
    public const string NearestKey = "nearest";

    /// <summary>And its constant.</summary>
    public const string ConstantKey = "constant";

    private static readonly string[] s_schemes = [Schemes.Application, Schemes.Delegated, Schemes.DelegatedPersonal];

    private readonly ImmutableSortedSet<string> _names = tables.SelectMany(table => table.Names).ToImmutableSortedSet(StringComparer.Ordinal);

    public bool CanBeGranted(Grant grant) => _names.Contains(grant.Name) && CanBeGranted(grant.Name, grant.Scheme);

    /// <summary>Why nothing is granted by what is stated; null where something is.</summary>
    public Diagnostic? Fault(Grant grant)
    {
        if (!_names.Contains(grant.Name))
        {
            string? nearest = NearestName.Of(grant.Name, _names);
            ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(NearestKey, nearest).Add(ConstantKey, tables.Select(table => table.ConstantFor(nearest ?? "")).FirstOrDefault(constant => constant is not null));
            return Diagnostic.Create(Descriptors.Unknown, grant.Place, properties, grant.Name, Catalog.DidYouMean(nearest));
        }

        return CanBeGranted(grant.Name, grant.Scheme)
            ? null
            : Diagnostic.Create(Descriptors.SchemeUnfit, grant.Place, grant.Name, grant.Scheme, string.Join(" or ", s_schemes.Where(scheme => CanBeGranted(grant.Name, scheme))));
    }

    private bool CanBeGranted(string name, string scheme) => tables.Any(table => table.CanBeGranted(name, scheme));
}
