namespace Relwright.Generated;

/// <summary>An element that was opened, an attribute of it or a text in it, to come back to.</summary>
/// <param name="Start">Where the element's start tag begins, or what else is to be read again.</param>
/// <param name="Depth">How many elements were open, itself included.</param>
/// <param name="Node">What the cursor stood at.</param>
internal readonly record struct XmlMark(int Start, int Depth, XmlNode Node);
