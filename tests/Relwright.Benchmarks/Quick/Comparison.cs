using System;

namespace Relwright.Benchmarks.Quick;

/// <summary>Two ways to do one piece of work, and the ratio that is wanted.</summary>
/// <param name="Payload">What is worked on.</param>
/// <param name="Work">What is done.</param>
/// <param name="PeerName">Who does it besides us.</param>
/// <param name="Ours">Our way, once.</param>
/// <param name="Peer">The peer's way, once.</param>
/// <param name="Target">The most that ours may take, in times of the peer; null where there is no target.</param>
/// <param name="MaxBytes">The most that ours may allocate in one go; null where there is no target.</param>
internal sealed record Comparison(string Payload, string Work, string PeerName, Action Ours, Action Peer, double? Target, long? MaxBytes = null);
