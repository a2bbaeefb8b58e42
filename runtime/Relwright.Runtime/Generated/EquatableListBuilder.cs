using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>Collects items that come one by one among others, such as embedded resources in XML. The default is empty.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EquatableListBuilder<T>
{
    private ListBuilder<T> _items;

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item.</param>
    public void Add(T item) => _items.Add(item);

    /// <summary>The items, empty where none came; the builder is empty afterwards.</summary>
    public EquatableList<T> Build() => EquatableList.Own(_items.Take());

    /// <summary>The items, null where none came; the builder is empty afterwards.</summary>
    public EquatableList<T>? BuildOrNull() => _items.Count == 0 ? null : EquatableList.Own(_items.Take());
}
