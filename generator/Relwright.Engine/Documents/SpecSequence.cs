using System.Collections.Generic;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>A list.</summary>
internal sealed class SpecSequence(SourceSpan span, IReadOnlyList<SpecNode> items) : SpecNode(span)
{
    public IReadOnlyList<SpecNode> Items { get; } = items;
}
