using System.Collections.Generic;
using System.Globalization;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Finds how the bounds of an argument are checked.</summary>
internal static class BoundsShaper
{
    /// <summary>The check of a value's bounds; null where it has none that can be checked.</summary>
    /// <param name="value">The value.</param>
    /// <param name="given">The C# name of the argument, where it must be given as well; null where null is fine or cannot be.</param>
    public static ShapedCheck? Check(Property value, string? given)
    {
        Constraints bounds = value.Constraints;
        string? check = value.Type.Kind switch
        {
            ValueKind.String => Lengths(bounds) is { } lengths ? "Length" + lengths : null,
            ValueKind.List => Lengths(bounds) is { } counts ? "Count" + counts : null,
            ValueKind.Int32 => Range(bounds, int.MinValue, int.MaxValue, ""),
            ValueKind.Int64 => Range(bounds, long.MinValue, long.MaxValue, ""),
            ValueKind.Single => Range(bounds, null, null, "f"),
            ValueKind.Double => Range(bounds, null, null, "d"),
            ValueKind.Decimal => Range(bounds, null, null, "m"),
            _ => null,
        };
        if (check is null)
            return null;
        int end = check.IndexOf(',');
        return new ShapedCheck(check.Substring(0, end), check.Substring(end) + (given is null ? "" : $", name: nameof({given})"), given is not null);
    }

    private static string? Lengths(Constraints bounds)
    {
        if (bounds is { MinLength: null or 0, MaxLength: null })
            return null;
        string text = bounds.MinLength is { } min and not 0 ? $", min: {Number(min)}" : "";
        return bounds.MaxLength is { } max ? $"{text}, max: {Number(max)}" : text;
    }

    private static string? Range(Constraints bounds, decimal? least, decimal? greatest, string suffix)
    {
        var arguments = new List<string>();

        // A bound that no value of the type can cross says nothing; a part of a whole number that is out of bounds, its neighbour does.
        bool whole = least is not null;
        decimal? min = whole && bounds.Minimum is { } low ? decimal.Ceiling(low) : bounds.Minimum;
        decimal? max = whole && bounds.Maximum is { } high ? decimal.Floor(high) : bounds.Maximum;
        bool hasMin = min is not null && !(min <= least && (bounds.Exclusive & Exclusion.Minimum) == 0) && !(min > greatest);
        bool hasMax = max is not null && !(max >= greatest && (bounds.Exclusive & Exclusion.Maximum) == 0) && !(max < least);
        if (hasMin)
            arguments.Add($"min: {Number(min!.Value)}{suffix}");
        if (hasMax)
            arguments.Add($"max: {Number(max!.Value)}{suffix}");
        if (hasMin && (bounds.Exclusive & Exclusion.Minimum) != 0 && min == bounds.Minimum)
            arguments.Add("aboveMin: true");
        if (hasMax && (bounds.Exclusive & Exclusion.Maximum) != 0 && max == bounds.Maximum)
            arguments.Add("belowMax: true");
        return arguments.Count == 0 ? null : "Range, " + string.Join(", ", arguments);
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
