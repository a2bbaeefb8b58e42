using System.Collections.Generic;
using System.Globalization;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Shape.Data;

/// <summary>Words the documentation of the members of objects.</summary>
internal static class MemberDocs
{
    private const int LongestDefault = 80;

    public static ShapedDoc Of(Property property)
    {
        string facts = string.Join(" ", Facts(property));
        string? remarks = property.Documentation.Remarks;
        return new ShapedDoc(
            property.Documentation.Summary ?? $"The member '{property.Name}'.",
            facts.Length == 0 ? remarks : remarks is null ? facts : remarks + " " + facts,
            property.Documentation.Deprecated);
    }

    /// <summary>What the specification says of a value beside its words: bounds, default, who sets it.</summary>
    public static IEnumerable<string> Facts(Property property)
    {
        Constraints c = property.Constraints;
        if (property.ReadOnly)
            yield return "Only the server sets it.";
        if (property.WriteOnly)
            yield return "Only the client sets it; no answer has it.";
        if (property.Constant is { Length: <= LongestDefault } constant)
            yield return $"Always {constant}.";
        if (property.Default is { Length: <= LongestDefault } value)
            yield return $"Where it is absent, it is {value}.";
        if (c.MinLength is { } minLength)
            yield return $"At least {Count(property.Type, minLength)}.";
        if (c.MaxLength is { } maxLength)
            yield return $"At most {Count(property.Type, maxLength)}.";
        if (c.Minimum is { } minimum)
            yield return $"{((c.Exclusive & Exclusion.Minimum) != 0 ? "More" : "Not less")} than {Number(minimum)}.";
        if (c.Maximum is { } maximum)
            yield return $"{((c.Exclusive & Exclusion.Maximum) != 0 ? "Less" : "Not more")} than {Number(maximum)}.";
        if (c.Pattern is { Length: <= LongestDefault } pattern)
            yield return $"It matches {pattern}.";
    }

    private static string Count(TypeReference type, int count)
    {
        string unit = type.Kind switch
        {
            ValueKind.List => "item",
            ValueKind.Map => "member",
            _ => "character",
        };
        return $"{Number(count)} {unit}{(count == 1 ? "" : "s")}";
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
