using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Relwright.Analyzers;

/// <summary>What the calls of a project need of what is granted, gathered while they are looked at.</summary>
internal sealed class GrantUse(IImmutableSet<(string Scheme, string Name)> granted)
{
    private readonly ConcurrentBag<ImmutableArray<Alternative>> _uses = [];

    public bool Has(string scheme, string name) => granted.Contains((scheme, name));

    /// <summary>Takes down what a call needs on one path; false where nothing that is granted is enough for it.</summary>
    public bool Cover(CallNeed need)
    {
        bool covered = false;

        // An application that acts in several ways makes the call in each of them, and needs a permission in each.
        foreach (IGrouping<string, Alternative> scheme in need.Alternatives.Where(IsGranted).GroupBy(alternative => alternative.Scheme))
        {
            _uses.Add([.. scheme]);
            covered = true;
        }

        return covered;
    }

    /// <summary>Takes down what a call needs together with permissions that are missing yet.</summary>
    public void Complete(Alternative wanted) => _uses.Add([wanted with { Names = [.. wanted.Names.Where(name => Has(wanted.Scheme, name))] }]);

    /// <summary>The permissions that no call would miss. Of those that do for one another, the ones that grant the least are kept.</summary>
    public ImmutableHashSet<(string Scheme, string Name)> Needless()
    {
        HashSet<(string Scheme, string Name)> kept = [.. granted];
        ImmutableArray<Alternative>[] uses = [.. _uses];
        foreach ((string Scheme, string Name) one in granted.OrderBy(one => uses.Count(use => IsLeast(use, one))).ThenBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Scheme, StringComparer.Ordinal))
        {
            kept.Remove(one);
            if (!uses.All(use => use.Any(alternative => alternative.Names.All(name => kept.Contains((alternative.Scheme, name))))))
                kept.Add(one);
        }

        return [.. granted.Where(one => !kept.Contains(one))];
    }

    private static bool IsLeast(ImmutableArray<Alternative> use, (string Scheme, string Name) one) =>
        use.Any(alternative => alternative.Least && alternative.Scheme == one.Scheme && alternative.Names.Contains(one.Name));

    private bool IsGranted(Alternative alternative) => alternative.Names.All(name => Has(alternative.Scheme, name));
}
