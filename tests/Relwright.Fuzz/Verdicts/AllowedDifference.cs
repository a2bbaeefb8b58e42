using System;
using Relwright.Fuzz.Bodies;

namespace Relwright.Fuzz.Verdicts;

/// <summary>A difference that is meant.</summary>
/// <param name="Format">The format in which it shows.</param>
/// <param name="Name">What it is called in the table of verdicts.</param>
/// <param name="Reason">Why it is meant.</param>
/// <param name="Applies">Whether it explains what was read: the body, what the standard reader read and what ours read, null for a refusal.</param>
internal sealed record AllowedDifference(WireFormat Format, string Name, string Reason, Func<Body, string?, string?, bool> Applies);
