namespace Relwright.Generated;

/// <summary>A list: an array that is empty, or whose first item fits.</summary>
internal sealed class ListOutline(JsonOutline items) : JsonOutline
{
    internal override Fit Fits(ref JsonCursor json)
    {
        if (!json.AtArray)
            return Fit.None;
        JsonMark start = json.Mark();
        json.BeginArray();
        Fit found = json.NextItem() ? items.Fits(ref json) : Fit.Exact;
        json.Return(start);
        return found;
    }
}
