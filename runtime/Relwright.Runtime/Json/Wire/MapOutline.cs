namespace Relwright.Generated;

/// <summary>A map: an object that is empty, or the value of whose first member fits.</summary>
internal sealed class MapOutline(JsonOutline values) : JsonOutline
{
    internal override Fit Fits(ref JsonCursor json)
    {
        if (!json.AtObject)
            return Fit.None;
        JsonMark start = json.Mark();
        json.BeginObject();
        Fit found = json.NextMember(out _) ? values.Fits(ref json) : Fit.Exact;
        json.Return(start);
        return found;
    }

    internal override void AddObjects(ObjectCandidates candidates, int @case) => candidates.Add(@case, this);
}
