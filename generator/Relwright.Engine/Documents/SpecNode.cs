using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>A part of a document, with its place in the text.</summary>
internal abstract class SpecNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}
