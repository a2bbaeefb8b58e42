using System;

namespace Relwright;

/// <summary>A condition on entities (<c>$filter</c>), made by comparing their properties and joined with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <typeparam name="T">The entities.</typeparam>
public sealed class ODataFilter<T>
{
    internal ODataFilter(Func<string, string> text, bool isAlternative = false)
    {
        Text = text;
        IsAlternative = isAlternative;
    }

    /// <summary>Writes the filter, with a prefix before each property.</summary>
    internal Func<string, string> Text { get; }

    /// <summary>Whether it is an <c>or</c>, which needs parentheses beside an <c>and</c>.</summary>
    internal bool IsAlternative { get; }

    /// <summary>Holds where both hold.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static ODataFilter<T> operator &(ODataFilter<T> left, ODataFilter<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(prefix => $"{left.Within(prefix)} and {right.Within(prefix)}");
    }

    /// <summary>Holds where at least one of both holds.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static ODataFilter<T> operator |(ODataFilter<T> left, ODataFilter<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(prefix => $"{left.Text(prefix)} or {right.Text(prefix)}", isAlternative: true);
    }

    /// <summary>Holds where the filter does not.</summary>
    /// <param name="filter">The filter.</param>
    public static ODataFilter<T> operator !(ODataFilter<T> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new(prefix => $"not ({filter.Text(prefix)})");
    }

    /// <summary>The filter as a query has it, unescaped.</summary>
    public override string ToString() => Text("");

    private string Within(string prefix) => IsAlternative ? $"({Text(prefix)})" : Text(prefix);
}
