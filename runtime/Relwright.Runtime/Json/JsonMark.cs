using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>A place that a <see cref="JsonCursor"/> can return to.</summary>
/// <param name="Position">Bytes from the start of the body.</param>
/// <param name="Depth">How many objects and lists are around it.</param>
/// <param name="NameStart">Where the name of the member begins.</param>
/// <param name="NameLength">How many bytes the name has.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct JsonMark(int Position, int Depth, int NameStart, int NameLength);
