namespace Relwright.Generated;

/// <summary>An element that was opened, to come back to.</summary>
/// <param name="TagStart">Where its start tag begins.</param>
/// <param name="Depth">How many elements were open, itself included.</param>
/// <param name="Node">What the cursor stood at.</param>
internal readonly record struct XmlMark(int TagStart, int Depth, XmlNode Node);
