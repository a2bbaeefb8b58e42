using System;

namespace Relwright.Benchmarks.Quick;

/// <summary>One piece of work on one payload, ours and that of others.</summary>
/// <param name="Payload">What is worked on.</param>
/// <param name="Work">What is done.</param>
/// <param name="Go">Our way, once.</param>
/// <param name="Bytes">What ours may allocate in one go, to the byte.</param>
/// <param name="Rivals">The others.</param>
internal sealed record Contest(string Payload, string Work, Action Go, long Bytes, params Rival[] Rivals)
{
    /// <summary>Whether any of its rows has a text in it.</summary>
    public bool Mentions(string part) =>
        $"{Work} {Payload}".Contains(part, StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Rivals, rival => rival.Name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
