namespace Relwright.Generated;

/// <summary>One of the cases of a union.</summary>
internal sealed class UnionOutline(UnionCases cases) : JsonOutline
{
    internal override Fit Fits(ref JsonCursor json) => cases.Fits(ref json);

    internal override void AddObjects(ObjectCandidates candidates, int @case)
    {
        // A union can be one of its own cases, by way of others; once is enough.
        if (candidates.Enter(this))
            cases.AddObjects(candidates, @case);
    }
}
