using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace Relwright.Generated;

/// <summary>Checks values against the bounds of the specification, for emitted code. A null value is within all bounds.</summary>
/// <remarks>Values are told by their wire names in a path, which is put together only where something is wrong.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Bounds
{
    /// <summary>Checks how long a text is, in UTF-16 code units.</summary>
    /// <param name="path">Where the owner stands.</param>
    /// <param name="member">The value's name within.</param>
    /// <param name="value">The value.</param>
    /// <param name="min">The least length.</param>
    /// <param name="max">The greatest length.</param>
    /// <param name="secret">Whether the message must not show the value.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter or longer.</exception>
    public static void Length(string path, string member, string? value, int min = 0, int max = int.MaxValue, bool secret = false)
    {
        if (value is not null)
            Count(path, member, value.Length, min, max, "characters", secret ? null : value);
    }

    /// <summary>Checks how many items a list or map has.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="path">Where the owner stands.</param>
    /// <param name="member">The value's name within.</param>
    /// <param name="value">The value.</param>
    /// <param name="min">The least number.</param>
    /// <param name="max">The greatest number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer or more.</exception>
    public static void Length<T>(string path, string member, IReadOnlyCollection<T>? value, int min = 0, int max = int.MaxValue)
    {
        if (value is not null)
            Count(path, member, value.Count, min, max, "items", null);
    }

    /// <summary>Checks a number.</summary>
    /// <param name="path">Where the owner stands.</param>
    /// <param name="member">The value's name within.</param>
    /// <param name="value">The value.</param>
    /// <param name="min">The least number; null for none.</param>
    /// <param name="max">The greatest number; null for none.</param>
    /// <param name="aboveMin">Whether the least number itself is out of bounds.</param>
    /// <param name="belowMax">Whether the greatest number itself is out of bounds.</param>
    /// <param name="secret">Whether the message must not show the value.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is out of bounds.</exception>
    public static void Range(
        string path, string member, long? value, decimal? min = null, decimal? max = null, bool aboveMin = false, bool belowMax = false, bool secret = false) =>
        Range(path, member, (decimal?)value, min, max, aboveMin, belowMax, secret);

    /// <summary>Checks a number.</summary>
    /// <param name="path">Where the owner stands.</param>
    /// <param name="member">The value's name within.</param>
    /// <param name="value">The value.</param>
    /// <param name="min">The least number; null for none.</param>
    /// <param name="max">The greatest number; null for none.</param>
    /// <param name="aboveMin">Whether the least number itself is out of bounds.</param>
    /// <param name="belowMax">Whether the greatest number itself is out of bounds.</param>
    /// <param name="secret">Whether the message must not show the value.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is out of bounds.</exception>
    public static void Range(
        string path, string member, decimal? value, decimal? min = null, decimal? max = null, bool aboveMin = false, bool belowMax = false, bool secret = false)
    {
        if (value is not { } number)
            return;
        if (min is { } least && (aboveMin ? number <= least : number < least))
            throw Outside(path, member, secret ? null : number, aboveMin ? "more than" : "at least", least);
        if (max is { } greatest && (belowMax ? number >= greatest : number > greatest))
            throw Outside(path, member, secret ? null : number, belowMax ? "less than" : "at most", greatest);
    }

    /// <summary>Checks a number.</summary>
    /// <param name="path">Where the owner stands.</param>
    /// <param name="member">The value's name within.</param>
    /// <param name="value">The value.</param>
    /// <param name="min">The least number; null for none.</param>
    /// <param name="max">The greatest number; null for none.</param>
    /// <param name="aboveMin">Whether the least number itself is out of bounds.</param>
    /// <param name="belowMax">Whether the greatest number itself is out of bounds.</param>
    /// <param name="secret">Whether the message must not show the value.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is out of bounds.</exception>
    public static void Range(
        string path, string member, double? value, decimal? min = null, decimal? max = null, bool aboveMin = false, bool belowMax = false, bool secret = false)
    {
        if (value is not { } number)
            return;
        if (min is { } least && (aboveMin ? number <= (double)least : number < (double)least))
            throw Outside(path, member, secret ? null : number, aboveMin ? "more than" : "at least", least);
        if (max is { } greatest && (belowMax ? number >= (double)greatest : number > (double)greatest))
            throw Outside(path, member, secret ? null : number, belowMax ? "less than" : "at most", greatest);
    }

    /// <summary>Checks what a value holds.</summary>
    /// <param name="path">Where the owner stands.</param>
    /// <param name="member">The value's name within.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">Something within is out of bounds.</exception>
    public static void Check(string path, string member, IChecked? value) => value?.Check($"{path}.{member}");

    private static void Count(string path, string member, int count, int min, int max, string unit, string? shown)
    {
        if (count >= min && count <= max)
            return;
        string bound = count < min ? $"at least {Number(min)}" : $"at most {Number(max)}";
        throw new ArgumentOutOfRangeException($"{path}.{member}", shown, $"'{path}.{member}' takes {bound} {unit} and has {Number(count)}.");
    }

    private static ArgumentOutOfRangeException Outside(string path, string member, object? shown, string bound, decimal limit) =>
        new($"{path}.{member}", shown, $"'{path}.{member}' takes {bound} {limit.ToString(CultureInfo.InvariantCulture)}.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
