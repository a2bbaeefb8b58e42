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
    /// <param name="above">What the value must be greater than.</param>
    /// <param name="below">What the value must be less than.</param>
    /// <param name="name">The argument's name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its bounds.</exception>
    public static T? Range<T>(
        T? value, T? min = null, T? max = null, T? above = null, T? below = null, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, IComparable<T>
    {
        if (value is not { } number)
            return value;
        if (min is { } least && number.CompareTo(least) < 0)
            throw OutOfRange(name, number, "at least", least);
        if (max is { } most && number.CompareTo(most) > 0)
            throw OutOfRange(name, number, "at most", most);
        if (above is { } floor && number.CompareTo(floor) <= 0)
            throw OutOfRange(name, number, "greater than", floor);
        if (below is { } ceiling && number.CompareTo(ceiling) >= 0)
            throw OutOfRange(name, number, "less than", ceiling);
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

    private static void CheckCount(int? count, int min, int max, string name, string what)
    {
        if (count < min || count > max)
        {
            string bound = count < min ? $"at least {min}" : $"at most {max}";
            throw new ArgumentOutOfRangeException(NameOf(name), string.Create(CultureInfo.InvariantCulture, $"'{NameOf(name)}' has {count} {what} and must have {bound}."));
        }
    }

    private static ArgumentOutOfRangeException OutOfRange<T>(string name, T value, string relation, T bound) =>
        new(NameOf(name), value, string.Create(CultureInfo.InvariantCulture, $"'{NameOf(name)}' must be {relation} {bound}."));

    private static string NameOf(string argument) => argument.TrimStart('@');
}
