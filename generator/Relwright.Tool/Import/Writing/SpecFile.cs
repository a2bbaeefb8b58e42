namespace Relwright.Tool.Import.Writing;

/// <summary>A file of a specification.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Text">What it says.</param>
internal sealed record SpecFile(string Name, string Text);
