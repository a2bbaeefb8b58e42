namespace Relwright.Engine.Shape.Model;

/// <summary>What is said of a member or type in its documentation; plain text, still to be escaped.</summary>
internal sealed record ShapedDoc(string Summary, string? Remarks, string? Deprecated);
