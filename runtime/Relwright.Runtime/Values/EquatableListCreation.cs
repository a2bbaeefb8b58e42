using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright;

/// <summary>Makes lists that compare by content.</summary>
public static class EquatableList
{
    /// <summary>Copies the items; this is what a collection expression calls.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? EquatableList<T>.Empty : new EquatableList<T>(items.ToArray());

    /// <summary>Copies the items of any sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static EquatableList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as EquatableList<T> ?? Own(items.ToArray());
    }

    internal static EquatableList<T> Own<T>(T[] items) => items.Length == 0 ? EquatableList<T>.Empty : new EquatableList<T>(items);
}
