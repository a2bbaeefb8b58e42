namespace Relwright.Engine.Documents.Trees;

/// <summary>What a document that is read as a tree of JSON may ask of the compiler, beside <see cref="SpecLimits"/>.</summary>
internal static class TreeLimits
{
    /// <summary>Objects and arrays within each other, aliases written out. GitHub's document has 28.</summary>
    public const int Depth = 96;

    /// <summary>Values in a file, aliases written out.</summary>
    public const int Nodes = 4_000_000;
}
