using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace Relwright.Generated;

/// <summary>Query parameters of an operation, in order; what is null is left out. The default has none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct QueryBuilder
{
    private readonly List<KeyValuePair<string, string>>? _pairs;

    private QueryBuilder(List<KeyValuePair<string, string>> pairs) => _pairs = pairs;

    internal IReadOnlyCollection<KeyValuePair<string, string>> Pairs => (IReadOnlyCollection<KeyValuePair<string, string>>?)_pairs ?? [];

    /// <summary>Adds a text.</summary>
    /// <param name="name">The parameter, unescaped.</param>
    /// <param name="value">The value, unescaped.</param>
    public QueryBuilder Add(string name, string? value)
    {
        if (value is null)
            return this;
        List<KeyValuePair<string, string>> pairs = _pairs ?? [];
        pairs.Add(new(name, value));
        return new QueryBuilder(pairs);
    }

    /// <summary>Adds <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, bool? value) => Add(name, value is { } flag ? flag ? "true" : "false" : null);

    /// <summary>Adds a number.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a number in the shortest form that reads back equal.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, double? value) => Add(name, value?.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Adds a number.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, decimal? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a GUID in the form with hyphens.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, Guid? value) => Add(name, value?.ToString("D"));

    /// <summary>Adds a point in time in ISO 8601.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, DateTimeOffset? value) => Add(name, value?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Adds a date in ISO 8601.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, DateOnly? value) => Add(name, value?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Adds a duration in ISO 8601.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, TimeSpan? value) => Add(name, value is { } duration ? System.Xml.XmlConvert.ToString(duration) : null);

    /// <summary>Adds octets in base64.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, EquatableBytes? value) => Add(name, value?.ToString());

    /// <summary>Adds a URI reference as it was given.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public QueryBuilder Add(string name, Uri? value) => Add(name, value?.OriginalString);

    /// <summary>Adds each value under the same name.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The parameter.</param>
    /// <param name="values">The values; none where null.</param>
    /// <param name="add">Adds one, as it would be added by itself.</param>
    public QueryBuilder AddAll<T>(string name, IEnumerable<T>? values, Func<QueryBuilder, string, T, QueryBuilder> add)
    {
        ArgumentNullException.ThrowIfNull(add);
        QueryBuilder query = this;
        foreach (T value in values ?? [])
            query = add(query, name, value);
        return query;
    }
}
