namespace Relwright.Benchmarks.Graph;

/// <summary>The most that ours may take, in times of the peer.</summary>
internal static class GraphTargets
{
    public const double ReadOverKiota = 1 / 25.0;
    public const double WriteOverKiota = 1 / 12.0;
    public const double ReadOverSourceGeneration = 1 / 3.0;
}
