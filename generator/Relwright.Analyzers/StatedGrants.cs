using System.Collections.Immutable;
using Relwright.Engine.Problems;

namespace Relwright.Analyzers;

/// <summary>What a project states to be granted.</summary>
/// <param name="Any">Whether it states anything, be it that nothing is granted yet.</param>
/// <param name="Schemes">The schemes that it speaks of.</param>
/// <param name="Grants">The permissions.</param>
/// <param name="Problems">What could not be read, and may have stated more.</param>
internal sealed record StatedGrants(bool Any, ImmutableHashSet<string> Schemes, ImmutableArray<Grant> Grants, ImmutableArray<Problem> Problems)
{
    public static StatedGrants None { get; } = new(false, [], [], []);

    public StatedGrants And(StatedGrants more) =>
        new(Any || more.Any, Schemes.Union(more.Schemes), Grants.AddRange(more.Grants), Problems.AddRange(more.Problems));
}
