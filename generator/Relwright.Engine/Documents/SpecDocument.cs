using System.Collections.Generic;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Documents;

/// <summary>What the text of one file says, as a tree.</summary>
/// <param name="root">The tree; null where the text is empty. Where reading gave up it is what stood before that place.</param>
/// <param name="broken">Whether reading gave up, so that the tree is not the whole document.</param>
/// <param name="problems">What was wrong with the text.</param>
internal sealed class SpecDocument(SpecNode? root, bool broken, IReadOnlyList<Problem> problems)
{
    public SpecNode? Root { get; } = root;

    public bool IsBroken { get; } = broken;

    public IReadOnlyList<Problem> Problems { get; } = problems;
}
