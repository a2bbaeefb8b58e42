using Relwright.Engine.Problems;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Something that a rule found missing.</summary>
/// <param name="Missing">The name that nobody describes.</param>
/// <param name="Problem">What is said of it.</param>
internal readonly record struct Finding(string Missing, Problem Problem);
