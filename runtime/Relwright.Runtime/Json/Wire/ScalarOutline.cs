namespace Relwright.Generated;

/// <summary>Tells how well a value fits without passing it.</summary>
internal delegate Fit JsonFit(ref JsonCursor json);

/// <summary>A text, a number, a boolean, null or anything.</summary>
internal sealed class ScalarOutline(JsonFit fit) : JsonOutline
{
    internal override Fit Fits(ref JsonCursor json)
    {
        JsonMark start = json.Mark();
        Fit found = fit(ref json);
        json.Return(start);
        return found;
    }
}
