namespace Relwright.Generated;

/// <summary>Values or null.</summary>
internal sealed class NullableOutline(JsonOutline values) : JsonOutline
{
    internal override Fit Fits(ref JsonCursor json) => json.AtNull ? Fit.Exact : values.Fits(ref json);

    internal override void AddObjects(ObjectCandidates candidates, int @case) => values.AddObjects(candidates, @case);
}
