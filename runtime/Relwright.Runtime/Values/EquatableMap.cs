using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Relwright.Generated;

namespace Relwright;

/// <summary>An immutable map with texts as keys that equals another one with equal entries, in any order, so that records compare by content.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Keys are compared ordinally. The order in which entries came is kept.</remarks>
/// <example><c>EquatableMap&lt;int&gt; stock = [new("apples", 3), new("pears", 5)];</c></example>
[CollectionBuilder(typeof(EquatableMap), nameof(EquatableMap.Create))]
public sealed class EquatableMap<T> : IReadOnlyDictionary<string, T>, IEquatable<EquatableMap<T>>, IChecked
{
    /// <summary>Up to here a scan for a key is cheaper than a dictionary.</summary>
    internal const int Scanned = 8;

    private readonly KeyValuePair<string, T>[] _entries;
    private readonly Dictionary<string, int>? _index;

    /// <summary>Takes entries over; no key comes twice, and beyond a few there is an index.</summary>
    internal EquatableMap(KeyValuePair<string, T>[] entries, Dictionary<string, int>? index)
    {
        _entries = entries;
        _index = index;
    }

    /// <summary>The map without entries.</summary>
    public static EquatableMap<T> Empty { get; } = new([], null);

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <summary>The keys, in the order in which they came.</summary>
    public IEnumerable<string> Keys => _entries.Select(entry => entry.Key);

    /// <summary>The values, in the order in which they came.</summary>
    public IEnumerable<T> Values => _entries.Select(entry => entry.Value);

    /// <inheritdoc/>
    public T this[string key] =>
        TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException($"The map has no entry '{key}'.");

    /// <summary>Whether both have equal entries.</summary>
    /// <param name="left">One map, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(EquatableMap<T>? left, EquatableMap<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the entries differ.</summary>
    /// <param name="left">One map, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(EquatableMap<T>? left, EquatableMap<T>? right) => !(left == right);

    /// <summary>A map with one entry more, or with another value for a key that is there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public EquatableMap<T> With(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        return EquatableMap.From(_entries.Append(new(key, value)));
    }

    /// <summary>A map without the entry of a key.</summary>
    /// <param name="key">The key.</param>
    public EquatableMap<T> Without(string key) =>
        ContainsKey(key) ? EquatableMap.From(_entries.Where(entry => entry.Key != key)) : this;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int index = IndexOf(key);
        value = index >= 0 ? _entries[index].Value : default;
        return index >= 0;
    }

    /// <summary>The entries in place, in the order in which they came, without a copy.</summary>
    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => _entries;

    /// <summary>Enumerates the entries without allocating.</summary>
    public ReadOnlySpan<KeyValuePair<string, T>>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    void IChecked.Check(string path)
    {
        foreach ((string key, T value) in _entries)
            (value as IChecked)?.Check($"{path}.{key}");
    }

    /// <inheritdoc/>
    public bool Equals(EquatableMap<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.Count != Count)
            return false;
        foreach ((string key, T value) in _entries)
        {
            if (!other.TryGetValue(key, out T? theirs) || !EqualityComparer<T>.Default.Equals(value, theirs))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach ((string key, T value) in _entries)
            hash = unchecked(hash + HashCode.Combine(key, value));
        return hash;
    }

    /// <summary>The entries between braces, in the invariant culture: <c>{a: 1, b: 2}</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        for (int i = 0; i < _entries.Length; i++)
            text.Append(i == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{_entries[i].Key}: {_entries[i].Value}");
        return text.Append('}').ToString();
    }

    private int IndexOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_index is not null)
            return _index.TryGetValue(key, out int found) ? found : -1;
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Key == key)
                return i;
        }

        return -1;
    }
}
