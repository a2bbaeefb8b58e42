using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>Collects the entries of a map in time linear to their number. The default is empty.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EquatableMapBuilder<T>
{
    private KeyValuePair<string, T>[]? _entries;
    private int _count;
    private Dictionary<string, int>? _index;

    /// <summary>Adds an entry, or replaces the value of a key that is there: of members with one name the last wins.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void Set(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        int found = IndexOf(key);
        if (found >= 0)
        {
            _entries![found] = new(key, value);
            return;
        }

        if (_entries is null)
            _entries = new KeyValuePair<string, T>[4];
        else if (_count == _entries.Length)
            Array.Resize(ref _entries, 2 * _count);
        _index?.Add(key, _count);
        _entries[_count++] = new(key, value);
    }

    /// <summary>Whether anything was added.</summary>
    public readonly bool Any => _count != 0;

    /// <summary>The map of what was added; the builder must not be used after it.</summary>
    public readonly EquatableMap<T> Build()
    {
        if (_count == 0)
            return EquatableMap<T>.Empty;
        KeyValuePair<string, T>[] entries = _entries!;
        if (_count < entries.Length)
            Array.Resize(ref entries, _count);
        return new EquatableMap<T>(entries, _index);
    }

    private int IndexOf(string key)
    {
        if (_index is null && _count >= EquatableMap<T>.Scanned)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < _count; i++)
                _index.Add(_entries![i].Key, i);
        }

        if (_index is not null)
            return _index.TryGetValue(key, out int found) ? found : -1;
        for (int i = 0; i < _count; i++)
        {
            if (_entries![i].Key == key)
                return i;
        }

        return -1;
    }
}
