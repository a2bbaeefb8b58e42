using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Relwright;

/// <summary>Grows a list whose final array is all that it allocates while the list is short.</summary>
internal struct ListBuilder<T>
{
    private const int InPlace = 8;

    private Items _first;
    private T[]? _more;

    public int Count { get; private set; }

    [UnscopedRef]
    public ref T this[int index]
    {
        get
        {
            if (index < InPlace)
                return ref _first[index];
            return ref _more![index - InPlace];
        }
    }

    public void Add(T item)
    {
        if (Count < InPlace)
        {
            _first[Count++] = item;
            return;
        }

        int index = Count - InPlace;
        if (_more is null || index == _more.Length)
            Array.Resize(ref _more, Math.Max(2 * InPlace, 2 * index));
        _more[index] = item;
        Count++;
    }

    public readonly T[] ToArray()
    {
        if (Count == 0)
            return [];
        var items = new T[Count];
        ((ReadOnlySpan<T>)_first)[..Math.Min(Count, InPlace)].CopyTo(items);
        if (Count > InPlace)
            _more.AsSpan(0, Count - InPlace).CopyTo(items.AsSpan(InPlace));
        return items;
    }

    [InlineArray(InPlace)]
    private struct Items
    {
        private T _item;
    }
}
