using System;

namespace Relwright.Tool.Output;

/// <summary>A number with the thing it counts, in the singular or the plural.</summary>
internal static class Counted
{
    public static string Of(int count, string one, string? many = null) => FormattableString.Invariant($"{count} {(count == 1 ? one : many ?? one + "s")}");
}
