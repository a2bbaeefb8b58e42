using System;
using System.Collections.Generic;
using Relwright.Generated;

namespace Relwright;

/// <summary>Makes maps that compare by content.</summary>
public static class EquatableMap
{
    /// <summary>Copies the entries; this is what a collection expression calls. Of a key that comes twice the last value counts.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries, in order.</param>
    public static EquatableMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        var map = new EquatableMapBuilder<T>();
        foreach ((string key, T value) in entries)
            map.Set(key, value);
        return map.Build();
    }

    /// <summary>Copies the entries of any dictionary or sequence. Of a key that comes twice the last value counts.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries, in order.</param>
    public static EquatableMap<T> From<T>(IEnumerable<KeyValuePair<string, T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries is EquatableMap<T> same)
            return same;
        var map = new EquatableMapBuilder<T>();
        foreach ((string key, T value) in entries)
            map.Set(key, value);
        return map.Build();
    }
}
