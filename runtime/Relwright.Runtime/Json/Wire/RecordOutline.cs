namespace Relwright.Generated;

/// <summary>A record, whose outline is asked for when it is needed: records can hold one another.</summary>
internal sealed class RecordOutline<T> : JsonOutline
    where T : class, IRecord<T>
{
    internal override Fit Fits(ref JsonCursor json) => T.Outline.Fits(ref json);

    internal override void AddObjects(ObjectCandidates candidates, int @case) => T.Outline.AddObjects(candidates, @case);
}
