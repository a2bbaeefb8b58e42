using System.Collections.Generic;
using System.Linq;
using Relwright.OData;

namespace Relwright;

/// <summary>A property of an entity or of a value within one, for queries: <c>CallProperties.State == CallState.Established</c>.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TValue">The type of the property.</typeparam>
/// <param name="name">Its name, unescaped.</param>
public readonly struct EntityProperty<T, TValue>(string name)
    where T : class
{
    /// <summary>Its name in queries, unescaped.</summary>
    public string Name { get; } = name;

    /// <summary>The property as something to select or order by.</summary>
    /// <param name="property">The property.</param>
    public static implicit operator EntityMember<T>(EntityProperty<T, TValue> property) => new(property.Name);

    /// <summary>Holds where the property is the value; <see langword="null"/> stands for no value.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public static ODataFilter<T> operator ==(EntityProperty<T, TValue> property, TValue? value) => property.Compare("eq", value);

    /// <summary>Holds where the property is not the value.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public static ODataFilter<T> operator !=(EntityProperty<T, TValue> property, TValue? value) => property.Compare("ne", value);

    /// <summary>Holds where the property is less than the value.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public static ODataFilter<T> operator <(EntityProperty<T, TValue> property, TValue value) => property.Compare("lt", value);

    /// <summary>Holds where the property is greater than the value.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public static ODataFilter<T> operator >(EntityProperty<T, TValue> property, TValue value) => property.Compare("gt", value);

    /// <summary>Holds where the property is the value or less.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public static ODataFilter<T> operator <=(EntityProperty<T, TValue> property, TValue value) => property.Compare("le", value);

    /// <summary>Holds where the property is the value or greater.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public static ODataFilter<T> operator >=(EntityProperty<T, TValue> property, TValue value) => property.Compare("ge", value);

    /// <summary>Holds where the property is one of the values; nowhere if there are none.</summary>
    /// <param name="values">The values.</param>
    public ODataFilter<T> In(params IEnumerable<TValue> values)
    {
        string name = Name;
        string list = string.Join(',', values.Select(static value => ODataText.Literal(value)));
        return new(prefix => list.Length == 0 ? "false" : $"{Path(prefix, name)} in ({list})");
    }

    /// <summary>Holds where all of the values hold, of an enumeration of which several can at once (<c>has</c>).</summary>
    /// <param name="flags">The values.</param>
    public ODataFilter<T> Has(TValue flags) => Compare("has", flags);

    /// <summary>Holds where the text begins with another.</summary>
    /// <param name="text">The other text.</param>
    public ODataFilter<T> StartsWith(string text) => Function("startswith", text);

    /// <summary>Holds where the text ends with another.</summary>
    /// <param name="text">The other text.</param>
    public ODataFilter<T> EndsWith(string text) => Function("endswith", text);

    /// <summary>Holds where the text has another within.</summary>
    /// <param name="text">The other text.</param>
    public ODataFilter<T> Contains(string text) => Function("contains", text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntityProperty<T, TValue> other && other.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name?.GetHashCode(System.StringComparison.Ordinal) ?? 0;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private ODataFilter<T> Compare(string comparison, TValue? value)
    {
        string name = Name;
        string literal = ODataText.Literal(value);
        return new(prefix => $"{Path(prefix, name)} {comparison} {literal}");
    }

    private ODataFilter<T> Function(string function, string text)
    {
        string name = Name;
        string literal = ODataText.Quoted(text);
        return new(prefix => $"{function}({Path(prefix, name)},{literal})");
    }

    /// <summary>An item of a collection has no name: there the variable stands alone.</summary>
    private static string Path(string prefix, string? name) => string.IsNullOrEmpty(name) ? prefix.TrimEnd('/') : prefix + name;
}
