using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>Reads one item of a list.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="json">Where from.</param>
/// <returns>The item; null for null.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T? JsonItem<T>(ref JsonCursor json);
