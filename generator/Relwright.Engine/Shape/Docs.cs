using System.Collections.Generic;
using System.Globalization;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Shape;

/// <summary>Words the documentation of emitted members.</summary>
internal static class Docs
{
    /// <summary>What the specification says, or <paramref name="fallback"/> where it says nothing.</summary>
    public static ShapedDoc Of(Documentation documentation, string fallback) =>
        new(documentation.Summary ?? fallback, documentation.Remarks, documentation.Deprecated);

    /// <summary>What the specification says of a value, with its bounds.</summary>
    public static ShapedDoc Of(Property property) =>
        new(
            property.Documentation.Summary ?? $"The member '{property.Name}'.",
            Join(property.Documentation.Remarks, Bounds(property)),
            property.Documentation.Deprecated);

    private static string? Join(string? first, string? second) =>
        first is null ? second : second is null ? first : first + " " + second;

    private static string? Bounds(Property property)
    {
        string[] bounds = [.. Sentences(property)];
        return bounds.Length == 0 ? null : string.Join(" ", bounds);
    }

    private static IEnumerable<string> Sentences(Property property)
    {
        Constraints c = property.Constraints;
        if (property.ReadOnly)
            yield return "Only the server sets it.";
        if (c.MinLength is { } minLength)
            yield return $"At least {Count(minLength, property.Type.Kind)}.";
        if (c.MaxLength is { } maxLength)
            yield return $"At most {Count(maxLength, property.Type.Kind)}.";
        if (c.Minimum is { } minimum)
            yield return $"Not less than {Number(minimum)}.";
        if (c.Maximum is { } maximum)
            yield return $"Not more than {Number(maximum)}.";
    }

    private static string Count(int count, ValueKind kind)
    {
        string unit = kind switch { ValueKind.List => "item", ValueKind.Map => "member", _ => "character" };
        return count == 1 ? $"1 {unit}" : $"{Number(count)} {unit}s";
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
