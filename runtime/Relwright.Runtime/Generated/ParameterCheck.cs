using System;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>Holds arguments against what the specification says of them, before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ParameterCheck
{
    /// <summary>An argument that must be given.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The argument.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T Given<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
        => value ?? throw new ArgumentNullException(NameOf(name));

    /// <summary>A number with bounds; null has none.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The argument.</param>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    /// <param name="aboveMin">Whether the least value itself is out of bounds.</param>
    /// <param name="belowMax">Whether the greatest value itself is out of bounds.</param>
    /// <param name="name">The argument's name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its bounds.</exception>
    public static T? Range<T>(
        T? value, T? min = null, T? max = null, bool aboveMin = false, bool belowMax = false, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, IComparable<T>
    {
        if (value is not { } number)
            return value;
        if (min is { } least && number.CompareTo(least) is var low && (aboveMin ? low <= 0 : low < 0))
            throw OutOfRange(name, number, aboveMin ? "more than" : "at least", least);
        if (max is { } most && number.CompareTo(most) is var high && (belowMax ? high >= 0 : high > 0))
            throw OutOfRange(name, number, belowMax ? "less than" : "at most", most);
        return value;
    }

    /// <inheritdoc cref="Range{T}(T?, T?, T?, bool, bool, string)"/>
    public static T Range<T>(
        T value, T? min = null, T? max = null, bool aboveMin = false, bool belowMax = false, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, IComparable<T>
    {
        Range((T?)value, min, max, aboveMin, belowMax, name);
        return value;
    }

    /// <summary>A text whose length, in UTF-16 code units, has bounds; null has none.</summary>
    /// <param name="value">The argument. It may be a secret and does not enter the message.</param>
    /// <param name="min">The least length.</param>
    /// <param name="max">The greatest length.</param>
    /// <param name="name">The argument's name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is out of its bounds.</exception>
    public static string? Length(string? value, int min = 0, int max = int.MaxValue, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        CheckCount(value?.Length, min, max, name, "characters");
        return value;
    }

    /// <summary>A list whose number of items has bounds; null has none.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="value">The argument.</param>
    /// <param name="min">The least number.</param>
    /// <param name="max">The greatest number.</param>
    /// <param name="name">The argument's name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of items is out of its bounds.</exception>
    public static EquatableList<T>? Count<T>(
        EquatableList<T>? value, int min = 0, int max = int.MaxValue, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        CheckCount(value?.Count, min, max, name, "items");
        return value;
    }

    private static void CheckCount(int? count, int min, int max, string argument, string what)
    {
        if (count is not { } number || (number >= min && number <= max))
            return;
        string name = NameOf(argument);
        string bound = number < min ? "at least " + Number(min) : "at most " + Number(max);
        throw new ArgumentOutOfRangeException(name, $"'{name}' takes {bound} {what} and has {Number(number)}.");
    }

    private static ArgumentOutOfRangeException OutOfRange<T>(string argument, T value, string bound, T limit) =>
        new(NameOf(argument), value, $"'{NameOf(argument)}' takes {bound} {Number(limit)}.");

    private static string Number<T>(T number) => string.Create(CultureInfo.InvariantCulture, $"{number}");

    private static string NameOf(string argument) => argument.TrimStart('@');
}
