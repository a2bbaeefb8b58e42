using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Relwright;

/// <summary>Grows a list whose final array is all that it allocates: the first items are in place, more of them in the shared pool.</summary>
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
                return ref _first.At(index);
            return ref _more![index - InPlace];
        }
    }

    /// <summary>An item, where the builder must not change.</summary>
    public readonly T ItemAt(int index)
    {
        if (index < InPlace)
            return Unsafe.AsRef(in _first).At(index);
        return _more![index - InPlace];
    }

    public void Add(T item)
    {
        if (Count < InPlace)
        {
            _first.At(Count++) = item;
            return;
        }

        AddMore(item);
    }

    private readonly T[] ToArray()
    {
        if (Count == 0)
            return [];
        var items = new T[Count];
        for (int i = 0; i < InPlace && i < items.Length; i++)
            items[i] = ItemAt(i);
        if (Count > InPlace)
            Array.Copy(_more!, 0, items, InPlace, Count - InPlace);
        return items;
    }

    /// <summary>The items; the builder is empty afterwards.</summary>
    public T[] Take()
    {
        T[] items = ToArray();
        Clear();
        return items;
    }

    /// <summary>Forgets the items.</summary>
    public void Clear()
    {
        if (_more is not null)
            Return(_more);
        _more = null;
        Count = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddMore(T item)
    {
        int index = Count - InPlace;
        if (_more is null || index == _more.Length)
        {
            T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(2 * InPlace, 2 * index));
            if (_more is not null)
            {
                Array.Copy(_more, larger, index);
                Return(_more);
            }

            _more = larger;
        }

        _more[index] = item;
        Count++;
    }

    private static void Return(T[] rented) =>
        ArrayPool<T>.Shared.Return(rented, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());

    [InlineArray(InPlace)]
    private struct Items
    {
        private T _item;

        /// <summary>An item. Not by the language's own index: what it goes by is compiled at the first call.</summary>
        [UnscopedRef]
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref T At(int index)
        {
            if ((uint)index >= InPlace)
                throw new ArgumentOutOfRangeException(nameof(index));
            return ref Unsafe.Add(ref _item, index);
        }
    }
}
