using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Shape;

/// <summary>Makes open enumerations of the API's error codes and subcodes.</summary>
internal static class ErrorShaper
{
    public static IEnumerable<ShapedEnum> Shape(ApiDescription api, ShapedHome home, TypeNames types)
    {
        if (api.Errors.Count > 0)
        {
            yield return EnumShaper.Shape(
                types.ErrorCode,
                home,
                new ShapedDoc($"The codes of the errors of {home.Api}.", null, null),
                api.Errors.Select(Code));
        }

        EnumValue[] subcodes = [.. Subcodes(api)];
        if (subcodes.Length > 0)
        {
            yield return EnumShaper.Shape(
                types.ErrorSubcode,
                home,
                new ShapedDoc($"The closer causes of the errors of {home.Api}.", "A service may add causes at any time.", null),
                subcodes);
        }
    }

    private static EnumValue Code(ErrorCode error)
    {
        string? remarks = error.Status is { } status ? $"HTTP status {status}." : null;
        if (error.Generic)
            remarks = (remarks is null ? "" : remarks + " ") + "Any operation can answer with it.";
        return new EnumValue(error.Code, error.Documentation with { Remarks = remarks });
    }

    /// <summary>Each subcode once, in ordinal order, as several codes can have one of the same name.</summary>
    private static IEnumerable<EnumValue> Subcodes(ApiDescription api) =>
        api.Errors
            .SelectMany(error => error.Subcodes)
            .GroupBy(subcode => subcode.Subcode, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new EnumValue(same.Key, same.First().Documentation));
}
