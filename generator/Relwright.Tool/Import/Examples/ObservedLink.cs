namespace Relwright.Tool.Import.Examples;

/// <summary>A relation among the links of an example.</summary>
/// <param name="Many">Whether it has a list of links, or several elements.</param>
/// <param name="IsData">Whether the reference is a <c>data:</c> URI.</param>
/// <param name="IsTemplated">Whether the reference is a template.</param>
internal sealed record ObservedLink(string Rel, bool Many, bool IsData, bool IsTemplated);
