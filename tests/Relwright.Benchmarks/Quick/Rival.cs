using System;

namespace Relwright.Benchmarks.Quick;

/// <summary>Another way to do the same work.</summary>
/// <param name="Name">Whose way.</param>
/// <param name="Go">The work, once.</param>
/// <param name="Target">The most that ours may take, in times of this one; null where nothing is wanted.</param>
internal sealed record Rival(string Name, Action Go, double? Target = null);
