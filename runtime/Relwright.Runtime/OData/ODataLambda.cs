namespace Relwright.OData;

/// <summary>Conditions on the items of collections (OData URL Conventions 4.01, section 5.1.1.13).</summary>
internal static class ODataLambda
{
    /// <summary>A condition on any or all items.</summary>
    /// <param name="name">The collection.</param>
    /// <param name="quantifier"><c>any</c> or <c>all</c>.</param>
    /// <param name="filter">The condition; null for whether there is an item at all.</param>
    internal static ODataFilter<T> Of<T, TItem>(string name, string quantifier, ODataFilter<TItem>? filter) => new(prefix =>
    {
        // The variable of a filter within another gets one more letter, so that each means its own.
        string variable = prefix.TrimEnd('/') + "x";
        return filter is null ? $"{prefix}{name}/{quantifier}()" : $"{prefix}{name}/{quantifier}({variable}:{filter.Text(variable + "/")})";
    });
}
