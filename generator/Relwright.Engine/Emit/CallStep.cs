using System.Collections.Generic;

namespace Relwright.Engine.Emit;

/// <summary>A call in a chain of calls.</summary>
/// <param name="Method">The method, without the dot.</param>
/// <param name="Arguments">What it takes.</param>
internal sealed record CallStep(string Method, IReadOnlyList<string> Arguments)
{
    public override string ToString() => $".{Method}({string.Join(", ", Arguments)})";
}
