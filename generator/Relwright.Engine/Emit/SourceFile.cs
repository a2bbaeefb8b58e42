namespace Relwright.Engine.Emit;

/// <summary>A source file that is added to the compilation.</summary>
/// <param name="HintName">Its name, unique within the generator without regard to case.</param>
/// <param name="Text">What it says; lines end in a line feed.</param>
internal sealed record SourceFile(string HintName, string Text);
